import { forceRowSecurity, policy, rolesOf, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const { app, mail } = rolesOf('partners');

/** The municipalities whose registry the acting organisation's coordinators keep. Not in SQL itself: a policy may not ask its own table. */
const MY_REGISTRY_AREA = `
create function my_registry_area() returns text[] language plpgsql stable security invoker
as $$
begin
  return coalesce((select o.service_area from organisations o where o.organisation_id = current_organisation() and o.type in ('municipality', 'wellbeing-region')), '{}');
end
$$`;

/** Others' rows that the acting organisation keeps: those it entered, advises or hosts, and those that live in its area, but for other public bodies. */
const KEPT = `type not in ('municipality', 'wellbeing-region') and (
  registered_by = (select current_organisation()) or adviser_id = (select current_organisation())
  or (type = 'informal-group' and parent_id = (select current_organisation()))
  or municipality_code = any((select my_registry_area())::text[]))`;

/** Organisations in full, who keeps them, and the record of each change. */
export const ORGANISATION_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Organisations1760000000101', [
    `alter table organisations
       add column business_id text,
       add column languages text[] not null default '{}',
       add column description jsonb,
       add column website text,
       add column email text,
       add column phone text,
       add column parent_id uuid,
       add column member_ids uuid[] not null default '{}',
       add column ended_on date,
       add column successor_id uuid,
       add column registered_by uuid,
       add column adviser_id uuid,
       add column version int not null default 1 check (version > 0),
       add column changed_at timestamptz not null default now(),
       -- what a word is looked for in
       add column search_text text generated always as (lower(
         coalesce(names ->> 'fi', '') || ' ' || coalesce(names ->> 'sv', '') || ' ' || coalesce(names ->> 'en', '') || ' ' || coalesce(business_id, ''))) stored`,
    // The registry is public, so that a clash tells nothing that could not be read.
    'create unique index organisations_by_business_id on organisations (business_id)',
    `create index organisations_by_name on organisations ((names ->> 'fi'), organisation_id)`,
    'create index organisations_by_parent on organisations (parent_id)',
    'create index organisations_by_member on organisations using gin (member_ids)',
    'create index organisations_by_successor on organisations (successor_id)',
    MY_REGISTRY_AREA,
    'revoke all on function my_registry_area() from public',
    `grant execute on function my_registry_area() to ${app}, ${mail}`,
    // A corrected home may hand the row over to another coordinator: what results is not looked at again.
    ...policy('partners', 'organisations', { name: 'kept', to: 'app', for: 'update', using: KEPT, check: 'true' }),
    ...policy('partners', 'organisations', { name: 'entered', to: 'both', for: 'insert', check: 'registered_by = (select current_organisation())' }),
    `create table organisation_changes (
       organisation_id uuid not null references organisations (organisation_id),
       version int not null,
       at timestamptz not null,
       by_organisation_id uuid not null,
       by_role text,
       on_behalf boolean not null,
       reason text,
       changes jsonb not null,
       primary key (organisation_id, version)
     )`,
    ...forceRowSecurity('organisation_changes'),
    // What was written stays: nobody may update or delete it.
    ...policy('partners', 'organisation_changes', { name: 'read', to: 'both', for: 'select', using: 'true', grant: 'select' }),
    ...policy('partners', 'organisation_changes', { name: 'own_write', to: 'both', for: 'insert', check: `by_organisation_id = (select current_organisation())`, grant: 'insert' }),
  ]),
];
