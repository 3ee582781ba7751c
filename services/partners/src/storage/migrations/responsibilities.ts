import { forceRowSecurity, OWN_ROWS, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';
import { keptRows } from './appointments.js';

const IS_PARTY = '(select current_organisation()) = any(parties)';

/** Who answers for a matter or takes part in it, by its id, reads it. Kept on the matter itself, so that no policy asks its own table. */
const isInvolved = (id: string): string => `exists (select 1 from matters m where m.id = ${id} and (select current_organisation()) = any(m.involved))`;

/** Matters, who answers for each and when, and what has happened to them. Seen and changed by the parties alone. */
export const RESPONSIBILITY_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Responsibilities1760000000401', [
    // A range of ids, so that one exclusion can compare an id and a time without an extension of the database.
    'create type uuid_range as range (subtype = uuid)',
    `create table matters (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       kind text not null check (kind in ('agreement', 'network', 'duty')),
       name text,
       parties uuid[] not null check (organisation_id = any(parties)),
       closed_on date,
       version int not null check (version > 0),
       primary key (organisation_id, id),
       check ((kind = 'agreement') = (name is null))
     )`,
    'create unique index matters_by_id on matters (id)',
    'create index matters_of_party on matters using gin (parties)',
    ...forceRowSecurity('matters'),
    ...policy('partners', 'matters', { name: 'party', to: 'app', using: IS_PARTY, check: IS_PARTY, grant: 'select, insert, update' }),
    `create table responsibilities (
       organisation_id uuid not null,
       matter_id uuid not null,
       parties uuid[] not null,
       responsible_id uuid not null,
       person_id uuid,
       starts_on date not null,
       ends_on date,
       primary key (organisation_id, matter_id, starts_on),
       foreign key (organisation_id, matter_id) references matters (organisation_id, id),
       check (ends_on is null or ends_on >= starts_on),
       -- on no day do two answer for the same matter, whatever the program believes
       constraint one_answers_at_a_time exclude using gist (uuid_range(matter_id, matter_id, '[]') with &&, daterange(starts_on, ends_on, '[]') with &&)
     )`,
    'create index responsibilities_of_person on responsibilities (person_id)',
    ...forceRowSecurity('responsibilities'),
    ...policy('partners', 'responsibilities', { name: 'party', to: 'app', using: IS_PARTY, check: IS_PARTY, grant: 'select, insert, update, delete' }),
    `create table matter_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       matter_id uuid not null,
       parties uuid[] not null,
       at timestamptz not null,
       what text not null,
       by_organisation_id uuid not null,
       by_role text,
       reason text not null,
       details jsonb not null,
       primary key (organisation_id, position),
       foreign key (organisation_id, matter_id) references matters (organisation_id, id)
     )`,
    'create index matter_timeline_of_matter on matter_timeline (matter_id, position)',
    ...forceRowSecurity('matter_timeline'),
    // Read and added to by the parties, each in its own name; nobody changes what has happened.
    ...policy('partners', 'matter_timeline', { name: 'party_reads', to: 'app', for: 'select', using: IS_PARTY, grant: 'select' }),
    ...policy('partners', 'matter_timeline', { name: 'party_adds', to: 'app', for: 'insert', check: `${IS_PARTY} and by_organisation_id = (select current_organisation())`, grant: 'insert' }),
  ]),
  sqlMigration('ProgrammeMatters1760000000820', [
    'alter table matters drop constraint matters_kind_check, drop constraint matters_check1',
    `alter table matters add constraint matters_of_known_kinds check (kind in ('agreement', 'programme', 'measure', 'network', 'duty'))`,
    `alter table matters add constraint matters_named_here check ((kind in ('network', 'duty')) = (name is not null))`,
    `create table programme_matters (
       id uuid primary key,
       organisation_id uuid not null,
       kind text not null check (kind in ('programme', 'measure')),
       programme_id uuid not null,
       names jsonb not null,
       starts_on date not null,
       ends_on date not null,
       check ((kind = 'programme') = (id = programme_id))
     )`,
    'create index programme_matters_of_organisation on programme_matters (organisation_id)',
    ...forceRowSecurity('programme_matters'),
    ...policy('partners', 'programme_matters', { name: 'own', to: 'app', for: 'select', using: OWN_ROWS, grant: 'select' }),
    // Told once: mail adds, and nobody changes.
    ...policy('partners', 'programme_matters', { name: 'mail', to: 'mail', using: 'true', check: 'true', grant: 'select, insert' }),
  ]),
  sqlMigration('UnseenResponsibilities1760000000941', [
    // Who keeps the person's organisation learns, while they ask about that one person, that there is something and whose it is: the matter itself stays its parties'.
    ...policy('partners', 'responsibilities', {
      name: 'kept_person', to: 'app', for: 'select',
      using: `person_id = (select nullif(current_setting('pirtti.person', true), '')::uuid) and exists (select 1 from contact_persons p where p.id = responsibilities.person_id and (${keptRows('p')}))`,
    }),
  ]),
  sqlMigration('ModelMatters1760000001313', [
    `alter table matters drop constraint matters_of_known_kinds, add constraint matters_of_known_kinds check (kind in ('agreement', 'programme', 'measure', 'operating-model', 'network', 'duty'))`,
  ]),
  sqlMigration('Participations1760000001040', [
    'alter table responsibilities add column sector text',
    `alter table matters add column involved uuid[] not null default '{}', add column agreement_ids uuid[] not null default '{}'`,
    'create index matters_of_involved on matters using gin (involved)',
    'create index matters_of_agreement on matters using gin (agreement_ids)',
    `create table participations (
       organisation_id uuid not null,
       id uuid not null,
       matter_id uuid not null,
       parties uuid[] not null,
       participant_id uuid not null,
       part text not null,
       sector text,
       starts_on date not null,
       ends_on date,
       primary key (organisation_id, id),
       foreign key (organisation_id, matter_id) references matters (organisation_id, id),
       -- a last day before the first is a mistake that was taken back
       check (ends_on is null or ends_on >= starts_on - 1)
     )`,
    'create index participations_of_matter on participations (matter_id)',
    'create index participations_of_participant on participations (participant_id)',
    ...forceRowSecurity('participations'),
    // Others who answered already did not see what for.
    'alter table matters no force row level security',
    'alter table responsibilities no force row level security',
    `update matters m set involved = others.ids from (
       select matter_id, array_agg(distinct responsible_id) as ids from responsibilities where responsible_id <> all(parties) and (ends_on is null or ends_on >= current_date) group by matter_id) others
      where others.matter_id = m.id`,
    'alter table responsibilities force row level security',
    'alter table matters force row level security',
    ...policy('partners', 'participations', { name: 'party', to: 'app', using: IS_PARTY, check: IS_PARTY, grant: 'select, insert, update' }),
    // Whoever answers or takes part reads what stands, and not the reasons: those were written for the parties.
    ...policy('partners', 'matters', { name: 'involved', to: 'app', for: 'select', using: '(select current_organisation()) = any(involved)' }),
    ...policy('partners', 'responsibilities', { name: 'involved', to: 'app', for: 'select', using: isInvolved('responsibilities.matter_id') }),
    ...policy('partners', 'participations', { name: 'involved', to: 'app', for: 'select', using: isInvolved('participations.matter_id') }),
    ...policy('partners', 'programme_matters', { name: 'involved', to: 'app', for: 'select', using: isInvolved('programme_matters.id') }),
  ]),
];
