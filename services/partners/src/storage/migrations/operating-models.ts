import { forceRowSecurity, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';
/** The municipality itself, or the region that serves it. */
const OF_MY_AREA = 'municipality_code = any((select my_registry_area())::text[])';

/** Ways of working, and how far each municipality has taken them: read by all who work here. */
export const OPERATING_MODEL_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('OperatingModels1760000000510', [
    `create table operating_models (
       organisation_id uuid not null,
       id uuid not null unique,
       kind text not null,
       names jsonb not null,
       description jsonb not null,
       links text[] not null,
       version integer not null check (version > 0),
       changed_at timestamptz not null,
       search_text text generated always as (lower(
         coalesce(names ->> 'fi', '') || ' ' || coalesce(names ->> 'sv', '') || ' ' || coalesce(names ->> 'en', '') || ' ' || coalesce(description ->> 'fi', '') || ' ' || coalesce(description ->> 'sv', ''))) stored,
       primary key (organisation_id, id)
     )`,
    ...forceRowSecurity('operating_models'),
    ...policy('partners', 'operating_models', { name: 'own', to: 'app', using: OWN, check: OWN, grant: 'select, insert, update' }),
    ...policy('partners', 'operating_models', { name: 'library', to: 'app', for: 'select', using: 'true' }),
    `create table model_adoptions (
       organisation_id uuid not null,
       model_id uuid not null,
       municipality_code text not null,
       state text not null check (state in ('known', 'piloted', 'adopted', 'rooted')),
       since date not null,
       version integer not null check (version > 0),
       changed_at timestamptz not null,
       primary key (model_id, municipality_code)
     )`,
    ...forceRowSecurity('model_adoptions'),
    ...policy('partners', 'model_adoptions', { name: 'read', to: 'app', for: 'select', using: 'true', grant: 'select' }),
    // Whoever writes says who they are, and that it is their municipality.
    ...policy('partners', 'model_adoptions', { name: 'write', to: 'app', for: 'insert', check: `${OWN} and ${OF_MY_AREA}`, grant: 'insert' }),
    ...policy('partners', 'model_adoptions', { name: 'move', to: 'app', for: 'update', using: OF_MY_AREA, check: `${OWN} and ${OF_MY_AREA}`, grant: 'update' }),
    `create table model_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       model_id uuid not null,
       municipality_code text,
       at timestamptz not null,
       what text not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index timeline_of_model on model_timeline (model_id, position)',
    ...forceRowSecurity('model_timeline'),
    // Added to in one's own name; nobody changes what has happened.
    ...policy('partners', 'model_timeline', { name: 'read', to: 'app', for: 'select', using: 'true', grant: 'select' }),
    ...policy('partners', 'model_timeline', { name: 'add', to: 'app', for: 'insert', check: OWN, grant: 'insert' }),
  ]),
  sqlMigration('ModelFunding1760000001314', ['alter table operating_models add column funding_ends_on date']),
];
