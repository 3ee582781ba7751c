import { forceRowSecurity, policy, rolesOf, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';
const IS_PARTY = '(select current_organisation()) = any(parties)';
const { app } = rolesOf('partners');

/** Read by those who belong to it, written by whoever convenes it. */
const convened = (table: string): string[] => [
  ...forceRowSecurity(table),
  ...policy('partners', table, { name: 'own', to: 'both', using: OWN, check: OWN, grant: 'select, insert, update' }),
  ...policy('partners', table, { name: 'party', to: 'both', for: 'select', using: IS_PARTY }),
];

/** Forums, their meetings and what was promised there. */
export const FORUM_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Forums1760000000500', [
    `create table forums (
       organisation_id uuid not null,
       id uuid not null unique,
       type text not null,
       expert_group text check ((type = 'expert-group') = (expert_group is not null)),
       name text not null,
       language text not null,
       purpose text not null,
       cadence text not null,
       members uuid[] not null,
       parties uuid[] not null check (organisation_id = any(parties) and members <@ parties),
       version integer not null check (version > 0),
       founded_at timestamptz not null,
       changed_at timestamptz not null,
       ended_at timestamptz,
       ended_by jsonb,
       ended_because text check ((ended_at is null) = (ended_because is null) and (ended_at is null) = (ended_by is null)),
       primary key (organisation_id, id)
     )`,
    'create index forums_of_party on forums using gin (parties)',
    ...convened('forums'),
    `create table meetings (
       organisation_id uuid not null,
       id uuid not null unique,
       forum_id uuid not null,
       forum_type text not null,
       expert_group text,
       status text not null check (status in ('called', 'held', 'cancelled')),
       day date not null,
       start_time text not null,
       end_time text not null check (end_time > start_time),
       place text not null,
       online_url text,
       agenda jsonb not null,
       invited uuid[] not null,
       parties uuid[] not null check (organisation_id = any(parties) and invited <@ parties),
       participants jsonb not null,
       others integer not null check (others >= 0),
       notes jsonb not null,
       cancelled_at timestamptz,
       cancelled_by jsonb,
       cancelled_because text check ((status = 'cancelled') = (cancelled_because is not null)),
       version integer not null check (version > 0),
       changed_at timestamptz not null,
       primary key (organisation_id, id),
       foreign key (organisation_id, forum_id) references forums (organisation_id, id)
     )`,
    'create index meetings_of_forum on meetings (forum_id, day)',
    `create index negotiations_by_day on meetings (day) where forum_type = 'hyte-negotiation'`,
    ...convened('meetings'),
    `create table meeting_actions (
       organisation_id uuid not null,
       id uuid not null unique,
       meeting_id uuid not null,
       forum_id uuid not null,
       parties uuid[] not null check (organisation_id = any(parties) and owner_id = any(parties)),
       position integer not null,
       text text not null,
       owner_id uuid not null,
       due_on date,
       done_at timestamptz,
       done_by jsonb check ((done_at is null) = (done_by is null)),
       primary key (organisation_id, id),
       foreign key (organisation_id, meeting_id) references meetings (organisation_id, id)
     )`,
    'create index actions_of_meeting on meeting_actions (meeting_id, position)',
    'create index actions_of_owner on meeting_actions (owner_id, due_on)',
    ...convened('meeting_actions'),
    `grant delete on meeting_actions to ${app}`,
    // Its owner checks it off and can give it to nobody else.
    ...policy('partners', 'meeting_actions', { name: 'owner', to: 'app', for: 'update', using: 'owner_id = (select current_organisation())' }),
    `create table forum_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       forum_id uuid not null,
       meeting_id uuid,
       parties uuid[] not null,
       at timestamptz not null,
       what text not null,
       by_organisation_id uuid not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position),
       foreign key (organisation_id, forum_id) references forums (organisation_id, id)
     )`,
    'create index timeline_of_forum on forum_timeline (forum_id, position)',
    ...forceRowSecurity('forum_timeline'),
    // Added to in one's own name by those who read it; nobody changes what has happened.
    ...policy('partners', 'forum_timeline', { name: 'party_reads', to: 'app', for: 'select', using: IS_PARTY, grant: 'select' }),
    ...policy('partners', 'forum_timeline', { name: 'party_adds', to: 'app', for: 'insert', check: `${IS_PARTY} and by_organisation_id = (select current_organisation())`, grant: 'insert' }),
  ]),
  sqlMigration('NegotiationNews1760000001311', [
    `create table negotiation_news (
       -- the region; the news is its own
       organisation_id uuid not null,
       municipality_id uuid not null,
       last_held_on date,
       at timestamptz not null,
       unique nulls not distinct (organisation_id, municipality_id, last_held_on)
     )`,
    ...forceRowSecurity('negotiation_news'),
    // Written once and left: that is what keeps a second telling away until they have met again.
    ...policy('partners', 'negotiation_news', { name: 'own_read', to: 'app', for: 'select', using: OWN, grant: 'select' }),
    ...policy('partners', 'negotiation_news', { name: 'own_add', to: 'app', for: 'insert', check: OWN, grant: 'insert' }),
  ]),
];
