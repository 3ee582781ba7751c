import { forceRowSecurity, OWN_ROWS, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const BY_ME = `issuer = current_setting('pirtti.issuer', true) and subject = current_setting('pirtti.subject', true)`;

/** Which letters people do without, and of what they have been reminded. A choice is a person's, so it holds in every organisation for which they act. */
export const LETTER_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('LetterChoices1760000000201', [
    `create table letter_choices (
       -- for whom the person acted when they chose
       organisation_id uuid not null,
       position bigint generated always as identity,
       membership_id uuid not null,
       issuer text not null,
       subject text not null,
       kind text not null,
       is_wanted boolean not null,
       at timestamptz not null,
       primary key (organisation_id, position),
       foreign key (organisation_id, membership_id) references memberships (organisation_id, id)
     )`,
    'create index letter_choices_of_person on letter_choices (issuer, subject, kind, position)',
    ...forceRowSecurity('letter_choices'),
    // One's own alone, not even the organisation's; what was chosen stays, and the latest choice holds.
    ...policy('partners', 'letter_choices', { name: 'mine_read', to: 'app', for: 'select', using: BY_ME, grant: 'select' }),
    ...policy('partners', 'letter_choices', { name: 'mine_add', to: 'app', for: 'insert', check: `${OWN_ROWS} and ${BY_ME}`, grant: 'insert' }),
    // Whoever sends a letter finds the person behind a membership, and what they chose.
    ...policy('partners', 'letter_choices', { name: 'sender_read', to: 'mail', for: 'select', using: 'true', grant: 'select' }),
    ...policy('partners', 'memberships', { name: 'sender_read', to: 'mail', for: 'select', using: 'true' }),
    ...policy('partners', 'letters', {
      name: 'mine_read', to: 'app', for: 'select',
      using: `exists (select 1 from memberships m where m.organisation_id = letters.reader_organisation_id and m.id = letters.reader_membership_id
        and m.issuer = current_setting('pirtti.issuer', true) and m.subject = current_setting('pirtti.subject', true))`,
    }),
  ]),
  sqlMigration('NegotiationReminders1760000000202', [
    `create table negotiation_reminders (
       -- the region; the letters are its own
       organisation_id uuid not null,
       municipality_id uuid not null,
       year integer not null,
       at timestamptz not null,
       primary key (organisation_id, municipality_id, year)
     )`,
    ...forceRowSecurity('negotiation_reminders'),
    // Written once and left: that is what keeps a second letter away.
    ...policy('partners', 'negotiation_reminders', { name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS, grant: 'select' }),
    ...policy('partners', 'negotiation_reminders', { name: 'own_add', to: 'app', for: 'insert', check: OWN_ROWS, grant: 'insert' }),
  ]),
  sqlMigration('DueReminders1760000000960', [
    `create table due_reminders (
       -- who is reminded; the letters are its own
       organisation_id uuid not null,
       what text not null check (what in ('agreement-ends', 'agreement-review', 'use-report-due', 'use-report-late')),
       -- the agreement, or the application for the grant
       subject_id uuid not null,
       at timestamptz not null,
       primary key (organisation_id, what, subject_id)
     )`,
    ...forceRowSecurity('due_reminders'),
    // Written once and left: that is what keeps a second letter away.
    ...policy('partners', 'due_reminders', { name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS, grant: 'select' }),
    ...policy('partners', 'due_reminders', { name: 'own_add', to: 'app', for: 'insert', check: OWN_ROWS, grant: 'insert' }),
  ]),
];
