import { forceRowSecurity, OWN_ROWS, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** When a record was last said to be so, and the links by which that can be said without logging in. */
export const FRESHNESS_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Freshness1760000000300', [
    // What is there already begins its time now: nothing is archived of which nobody was asked.
    `alter table organisations
       add column confirmed_at timestamptz not null default now(),
       add column reminded_at timestamptz,
       add column archived_at timestamptz,
       add check (archived_at is null or reminded_at is not null)`,
    'create index organisations_by_confirmation on organisations (confirmed_at) where archived_at is null',
    `create table confirmation_links (
       organisation_id uuid not null references organisations (organisation_id),
       -- of 256 random bits, which stand in the letter alone
       token_hash text not null,
       expires_at timestamptz not null,
       used_at timestamptz,
       primary key (organisation_id, token_hash)
     )`,
    ...forceRowSecurity('confirmation_links'),
    ...policy('partners', 'confirmation_links', { name: 'own', to: 'app', using: OWN_ROWS, check: OWN_ROWS, grant: 'select, insert, update, delete' }),
    // Whoever reads the registry sees whether the organisation could be reached; where and with which words, nobody does.
    ...policy('partners', 'letters', { name: 'reminders_read', to: 'app', for: 'select', using: `kind = 'confirm-details'` }),
  ]),
  sqlMigration('PeopleFreshness1760000001312', [
    // Who is there already begins their time now: nobody is counted out of whom nobody was asked.
    `alter table contact_persons
       add column confirmed_at timestamptz not null default now(),
       add column reminded_at timestamptz,
       add column archived_at timestamptz,
       add constraint archived_after_asking check (archived_at is null or reminded_at is not null)`,
    'create index contact_persons_by_confirmation on contact_persons (confirmed_at) where archived_at is null and left_on is null',
    `alter table confirmation_links add column person_ids uuid[] not null default '{}'`,
  ]),
];
