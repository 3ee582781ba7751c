import { forceRowSecurity, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';
/** Whoever sees the experiment: the policies of that table are asked. */
const OF_A_SEEN_EXPERIMENT = 'exists (select 1 from experiments e where e.id = experiment_id)';

/** Experiments, good and bad experiences of them, and what has happened: led by one organisation, read by all who take part. */
export const EXPERIMENT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Experiments1760000002110', [
    `create table experiments (
       organisation_id uuid not null,
       id uuid not null unique,
       parties uuid[] not null,
       state text not null check (state in ('idea', 'design', 'running', 'evaluated', 'scaled', 'modified', 'ended')),
       name text not null,
       language text not null,
       purpose text not null,
       barrier text not null,
       solution text,
       target_groups text[] not null,
       municipality_code text not null,
       villages text[] not null,
       pilot_area text,
       starts_on date,
       ends_on date,
       residents int not null check (residents >= 0),
       resident_part text,
       activity_ids uuid[] not null,
       idea_id uuid,
       iteration int not null check (iteration > 0),
       predecessor_id uuid,
       successor_id uuid,
       conclusion text,
       continuity jsonb,
       ended_because text,
       version int not null check (version > 0),
       changed_at timestamptz not null,
       search_text text generated always as (lower(name || ' ' || purpose || ' ' || coalesce(pilot_area, ''))) stored,
       primary key (organisation_id, id),
       check (parties[1] = organisation_id),
       check ((iteration > 1) = (predecessor_id is not null)),
       check (ends_on is null or ends_on >= starts_on),
       check (state not in ('idea', 'design', 'running') or (conclusion is null and continuity is null)),
       -- the last word on what is asked for before something is made permanent
       check (state not in ('evaluated', 'scaled', 'modified') or conclusion is not null),
       check ((state = 'scaled') = (continuity is not null)),
       check ((state = 'modified') = (successor_id is not null)),
       check ((state = 'ended') = (ended_because is not null))
     )`,
    'create index experiments_of_parties on experiments using gin (parties)',
    ...forceRowSecurity('experiments'),
    ...policy('activities', 'experiments', { name: 'own', to: 'app', using: OWN, check: OWN, grant: 'select, insert, update' }),
    ...policy('activities', 'experiments', { name: 'party', to: 'app', for: 'select', using: 'parties @> array[(select current_organisation())]' }),
    `create table experiences (
       organisation_id uuid not null,
       id uuid not null unique,
       experiment_id uuid not null,
       verdict text not null check (verdict in ('good', 'bad')),
       voice text not null,
       -- empty when they have been erased
       words text not null,
       language text not null,
       at timestamptz not null,
       primary key (organisation_id, id)
     )`,
    'create index experiences_of_experiment on experiences (experiment_id, verdict, at desc)',
    ...forceRowSecurity('experiences'),
    ...policy('activities', 'experiences', { name: 'own', to: 'app', for: 'update', using: OWN, check: OWN, grant: 'select, insert, update' }),
    ...policy('activities', 'experiences', { name: 'add', to: 'app', for: 'insert', check: `${OWN} and ${OF_A_SEEN_EXPERIMENT}` }),
    ...policy('activities', 'experiences', { name: 'read', to: 'app', for: 'select', using: OF_A_SEEN_EXPERIMENT }),
    `create table experiment_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       experiment_id uuid not null,
       at timestamptz not null,
       what text not null,
       by_role text,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index timeline_of_experiment on experiment_timeline (experiment_id, position)',
    ...forceRowSecurity('experiment_timeline'),
    ...policy('activities', 'experiment_timeline', { name: 'read', to: 'app', for: 'select', using: OF_A_SEEN_EXPERIMENT, grant: 'select' }),
    ...policy('activities', 'experiment_timeline', { name: 'add', to: 'app', for: 'insert', check: `${OWN} and ${OF_A_SEEN_EXPERIMENT}`, grant: 'insert' }),
  ]),
];
