import { forceRowSecurity, ownTable, policy, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const IS_OWN = 'organisation_id = (select current_organisation())';
/** A draft is its writer's alone; from its submission on the granter has it before them. */
const IS_BEFORE_GRANTER = 'granter_id = (select current_organisation()) and submitted_at is not null';
/** A one-off application that may yet bring money, or has. */
const LIVING_ONE_OFF = `where kind = 'one-off' and status not in ('draft', 'withdrawn', 'rejected')`;

/** Principles, appropriations, rounds, applications with their scores, and who has been granted what. */
export const GRANT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Grants1760000000600', [
    `create table support_principles (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       version int not null check (version > 0),
       language text not null,
       title text not null,
       text text not null,
       body text not null,
       decided_on date not null,
       section text not null,
       agreed_with uuid[] not null,
       published_at timestamptz not null,
       by_role text not null,
       primary key (organisation_id, id),
       unique (organisation_id, version)
     )`,
    ...forceRowSecurity('support_principles'),
    // A version stays as it was approved: grants refer to it.
    ...policy('partners', 'support_principles', { name: 'own_write', to: 'app', for: 'insert', check: IS_OWN, grant: 'insert' }),
    ...policy('partners', 'support_principles', { name: 'read', to: 'app', for: 'select', using: 'true', grant: 'select' }),
    `create table grant_appropriations (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       year int not null,
       name text not null,
       amount_cents bigint not null check (amount_cents > 0),
       granted_cents bigint not null check (granted_cents >= 0),
       version int not null check (version > 0),
       primary key (organisation_id, id),
       constraint never_more_than_appropriated check (granted_cents <= amount_cents)
     )`,
    ...ownTable('partners', 'grant_appropriations'),
    `create table grant_rounds (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       appropriation_id uuid not null,
       status text not null check (status in ('draft', 'published')),
       version int not null check (version > 0),
       kind text not null,
       title text not null,
       wording jsonb not null,
       budget_cents bigint not null check (budget_cents > 0),
       granted_cents bigint not null check (granted_cents >= 0),
       opens_at timestamptz not null,
       closes_at timestamptz not null check (closes_at > opens_at),
       changed_at timestamptz not null,
       primary key (organisation_id, id),
       foreign key (organisation_id, appropriation_id) references grant_appropriations (organisation_id, id),
       constraint never_more_than_budgeted check (granted_cents <= budget_cents)
     )`,
    'create unique index grant_rounds_by_id on grant_rounds (id)',
    ...publishedTable('partners', 'grant_rounds', `status = 'published'`),
    `create table grant_applications (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       granter_id uuid not null check (granter_id <> organisation_id),
       round_id uuid not null,
       kind text not null,
       status text not null,
       version int not null check (version > 0),
       title text not null,
       content jsonb not null,
       progress jsonb not null,
       asked_cents bigint not null check (asked_cents >= 0),
       granted_cents bigint check (granted_cents > 0 and granted_cents <= asked_cents),
       activity_id uuid,
       activity_key text,
       submitted_at timestamptz,
       use_report_due_on date,
       changed_at timestamptz not null,
       primary key (organisation_id, id)
     )`,
    'create unique index grant_applications_by_id on grant_applications (id)',
    'create index grant_applications_of_granter on grant_applications (granter_id, round_id)',
    `create unique index one_application_in_round on grant_applications (round_id, organisation_id) where status <> 'withdrawn'`,
    `create unique index one_off_once_by_name on grant_applications (granter_id, organisation_id, activity_key) ${LIVING_ONE_OFF}`,
    `create unique index one_off_once_by_activity on grant_applications (granter_id, organisation_id, activity_id) ${LIVING_ONE_OFF}`,
    ...forceRowSecurity('grant_applications'),
    ...policy('partners', 'grant_applications', { name: 'own', to: 'app', using: IS_OWN, check: IS_OWN, grant: 'select, insert, update' }),
    ...policy('partners', 'grant_applications', { name: 'granter_reads', to: 'app', for: 'select', using: IS_BEFORE_GRANTER }),
    ...policy('partners', 'grant_applications', { name: 'granter_decides', to: 'app', for: 'update', using: IS_BEFORE_GRANTER, check: IS_BEFORE_GRANTER }),
    `create table grant_scores (
       organisation_id uuid not null,
       application_id uuid not null,
       scorer_id uuid not null,
       role text not null,
       points jsonb not null,
       multipliers text[] not null,
       result int not null check (result >= 0),
       comment text,
       at timestamptz not null,
       primary key (organisation_id, application_id, scorer_id)
     )`,
    ...ownTable('partners', 'grant_scores'),
    `create table grants (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       application_id uuid,
       recipient_id uuid not null,
       funder_name text,
       kind text,
       title text not null,
       year int not null,
       amount_cents bigint not null check (amount_cents > 0),
       recovered_cents bigint not null check (recovered_cents >= 0 and recovered_cents <= amount_cents),
       decided_on date not null,
       body text,
       section text,
       source text,
       recorded_at timestamptz not null,
       retracted_at timestamptz,
       primary key (organisation_id, id),
       check ((application_id is null) = (funder_name is not null and source is not null))
     )`,
    'create index grants_of_recipient on grants (recipient_id)',
    ...publishedTable('partners', 'grants', 'retracted_at is null'),
    `create table grant_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       subject_id uuid not null,
       reader_id uuid,
       at timestamptz not null,
       what text not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index grant_timeline_of_subject on grant_timeline (subject_id, position)',
    ...forceRowSecurity('grant_timeline'),
    // Told by whoever did it to the other side; nobody changes what has happened.
    ...policy('partners', 'grant_timeline', { name: 'told', to: 'app', for: 'select', using: `${IS_OWN} or reader_id = (select current_organisation())`, grant: 'select' }),
    ...policy('partners', 'grant_timeline', { name: 'own_adds', to: 'app', for: 'insert', check: IS_OWN, grant: 'insert' }),
  ]),
  // The public list says in which round a grant was given; an application tells that to nobody outside.
  sqlMigration('RoundsOfGrants1760000001010', [
    'alter table grants add column round_id uuid',
    'alter table grants no force row level security',
    'alter table grant_applications no force row level security',
    'update grants g set round_id = a.round_id from grant_applications a where a.id = g.application_id',
    'alter table grant_applications force row level security',
    'alter table grants force row level security',
    'alter table grants add check (application_id is null or round_id is not null)',
    'create index grants_decided on grants (decided_on) where application_id is not null',
  ]),
  sqlMigration('KnownVisits1760000001030', [
    `create table known_visits (
       organisation_id uuid not null,
       activity_id uuid not null,
       occurred_on date not null,
       visits int not null check (visits >= 0),
       primary key (organisation_id, activity_id, occurred_on)
     )`,
    ...forceRowSecurity('known_visits'),
    ...policy('partners', 'known_visits', { name: 'own', to: 'app', for: 'select', using: IS_OWN, grant: 'select' }),
    // Whoever gave money for it.
    ...policy('partners', 'known_visits', { name: 'granter', to: 'app', for: 'select', using: `exists (
      select 1 from grant_applications a where a.granter_id = (select current_organisation()) and a.organisation_id = known_visits.organisation_id
         and a.granted_cents is not null and (a.kind <> 'one-off' or a.activity_id = known_visits.activity_id))` }),
    ...policy('partners', 'known_visits', { name: 'mail', to: 'mail', using: 'true', check: 'true', grant: 'select, insert, update' }),
  ]),
];
