import { forceRowSecurity, ownTable, policy, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const IS_PARTY = '(select current_organisation()) = any(parties)';
const IS_MY_OWN = `issuer = current_setting('pirtti.issuer', true) and subject = current_setting('pirtti.subject', true)`;

/** The shared registry: who there is, who acts for whom, and who has agreed with whom. */
export const PARTNER_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Partners1760000000000', [
    `create table organisations (
       organisation_id uuid primary key,
       type text not null,
       names jsonb not null,
       municipality_code text,
       service_area text[] not null,
       bilingual boolean not null
     )`,
    ...publishedTable('partners', 'organisations', 'true'),
    `create table memberships (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       issuer text not null,
       subject text not null,
       roles text[] not null check (cardinality(roles) > 0),
       valid_from timestamptz not null,
       valid_to timestamptz,
       ended_at timestamptz,
       primary key (organisation_id, id)
     )`,
    'create index memberships_of_person on memberships (issuer, subject)',
    ...ownTable('partners', 'memberships'),
    // a person sees for whom they may act, before they have chosen any of them
    ...policy('partners', 'memberships', { name: 'my_own', to: 'app', for: 'select', using: IS_MY_OWN }),
    `create table agreements (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       parties uuid[] not null check (organisation_id = any(parties) and cardinality(parties) >= 2),
       purposes text[] not null,
       fields text[] not null,
       valid_from timestamptz not null,
       valid_to timestamptz,
       ended_at timestamptz,
       primary key (organisation_id, id)
     )`,
    'create index agreements_of_party on agreements using gin (parties)',
    ...forceRowSecurity('agreements'),
    ...policy('partners', 'agreements', { name: 'party', to: 'both', using: IS_PARTY, check: IS_PARTY, grant: 'select, insert, update' }),
  ]),
];
