import { forceRowSecurity, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const IS_PARTY = '(select current_organisation()) = any(parties)';
/** What stood in the registry before agreements had a text was registered by its first party and was in force. */
const UNTITLED = 'Tietojen jakamisen sopimus';

/** Agreements get a text, signatures and a story. */
export const AGREEMENT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Agreements1760000000200', [
    `alter table agreements
       add column status text not null default 'signed' check (status in ('draft', 'withdrawn', 'signed', 'terminated')),
       add column version integer not null default 1 check (version > 0),
       add column title text not null default '${UNTITLED}',
       add column wording jsonb not null default '{"language": "fi", "purpose": "", "tasks": [], "commitments": [], "reviewOn": null, "economicObligations": null}',
       add column in_force_from timestamptz,
       add column signatures jsonb not null default '[]',
       add column waiting_for uuid[] not null default '{}',
       add column met_commitments jsonb not null default '[]',
       add column ended_by jsonb,
       add column ended_because text,
       add column changed_at timestamptz not null default now(),
       alter column valid_from drop not null`,
    'alter table agreements no force row level security',
    `update agreements set in_force_from = valid_from, changed_at = coalesce(ended_at, valid_from),
       status = case when ended_at is null then 'signed' else 'terminated' end,
       ended_by = case when ended_at is null then null else jsonb_build_object('organisationId', organisation_id, 'membershipId', organisation_id, 'role', 'organisation-admin') end,
       ended_because = case when ended_at is null then null else '–' end`,
    'alter table agreements force row level security',
    `alter table agreements
       alter column status drop default, alter column version drop default, alter column title drop default, alter column wording drop default,
       alter column signatures drop default, alter column waiting_for drop default, alter column met_commitments drop default, alter column changed_at drop default,
       add check (status not in ('signed', 'terminated') or (valid_from is not null and in_force_from is not null)),
       add check ((status in ('withdrawn', 'terminated')) = (ended_at is not null and ended_by is not null and ended_because is not null))`,
    `create table agreement_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       agreement_id uuid not null,
       parties uuid[] not null,
       at timestamptz not null,
       what text not null,
       by_organisation_id uuid,
       by_role text,
       details jsonb not null,
       primary key (organisation_id, position),
       foreign key (organisation_id, agreement_id) references agreements (organisation_id, id)
     )`,
    'create index timeline_of_agreement on agreement_timeline (agreement_id, position)',
    ...forceRowSecurity('agreement_timeline'),
    // Read and added to by the parties; nobody changes what has happened.
    ...policy('partners', 'agreement_timeline', { name: 'party_reads', to: 'app', for: 'select', using: IS_PARTY, grant: 'select' }),
    ...policy('partners', 'agreement_timeline', { name: 'party_adds', to: 'app', for: 'insert', check: IS_PARTY, grant: 'insert' }),
  ]),
  sqlMigration('AgreementNews1760000001310', [
    `create table agreement_news (
       organisation_id uuid not null,
       agreement_id uuid not null,
       parties uuid[] not null,
       what text not null check (what in ('AgreementExpiring', 'AgreementRanOut')),
       at timestamptz not null,
       primary key (agreement_id, what),
       foreign key (organisation_id, agreement_id) references agreements (organisation_id, id)
     )`,
    ...forceRowSecurity('agreement_news'),
    // Written once and left, by whichever party comes first: that is what keeps a second telling away.
    ...policy('partners', 'agreement_news', { name: 'party_reads', to: 'app', for: 'select', using: IS_PARTY, grant: 'select' }),
    ...policy('partners', 'agreement_news', { name: 'party_adds', to: 'app', for: 'insert', check: IS_PARTY, grant: 'insert' }),
  ]),
];
