import { forceRowSecurity, policy, PUBLIC_ORGANISATION, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** Whoever works somewhere may know whom to call; visitors of the public pages may not. */
const AT_WORK = `(select current_organisation()) <> '${PUBLIC_ORGANISATION}'`;

/** One's own rows, and those of organisations whose data one keeps: the same rule as for the organisations themselves. */
export const keptRows = (table: string): string => `organisation_id = (select current_organisation()) or exists (
  select 1 from organisations o where o.organisation_id = ${table}.organisation_id and o.type not in ('municipality', 'wellbeing-region') and (
    o.registered_by = (select current_organisation()) or o.adviser_id = (select current_organisation())
    or (o.type = 'informal-group' and o.parent_id = (select current_organisation()))
    or o.municipality_code = any((select my_registry_area())::text[])))`;

const keptTable = (table: string): string[] => [
  ...forceRowSecurity(table),
  ...policy('partners', table, { name: 'at_work', to: 'app', for: 'select', using: AT_WORK, grant: 'select' }),
  ...policy('partners', table, { name: 'kept_insert', to: 'app', for: 'insert', check: keptRows(table), grant: 'insert' }),
  ...policy('partners', table, { name: 'kept_update', to: 'app', for: 'update', using: keptRows(table), check: keptRows(table), grant: 'update' }),
];

/** Contact persons, what they are named to, and what has happened to both. */
export const APPOINTMENT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Appointments1760000000400', [
    `create table contact_persons (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       name text not null,
       phone text,
       email text,
       membership_id uuid,
       left_on date,
       version int not null check (version > 0),
       primary key (organisation_id, id),
       check (left_on is null or (phone is null and email is null))
     )`,
    'create index contact_persons_by_id on contact_persons (id)',
    ...keptTable('contact_persons'),
    `create table appointments (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       person_id uuid not null,
       role text not null,
       area text[] not null check (cardinality(area) > 0),
       counterpart_id uuid,
       starts_on date not null,
       ends_on date,
       version int not null check (version > 0),
       changed_at timestamptz not null,
       primary key (organisation_id, id),
       foreign key (organisation_id, person_id) references contact_persons (organisation_id, id),
       check (ends_on is null or ends_on >= starts_on)
     )`,
    'create index appointments_by_id on appointments (id)',
    'create index appointments_of_person on appointments (person_id)',
    'create index appointments_by_area on appointments using gin (area)',
    ...keptTable('appointments'),
    `create table appointment_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       subject_id uuid not null,
       at timestamptz not null,
       what text not null,
       by_organisation_id uuid not null,
       by_role text,
       on_behalf boolean not null,
       reason text,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index appointment_timeline_of_subject on appointment_timeline (subject_id, position)',
    ...forceRowSecurity('appointment_timeline'),
    // What was written stays: nobody may update or delete it.
    ...policy('partners', 'appointment_timeline', { name: 'at_work', to: 'app', for: 'select', using: AT_WORK, grant: 'select' }),
    ...policy('partners', 'appointment_timeline', {
      name: 'own_write', to: 'app', for: 'insert', check: `by_organisation_id = (select current_organisation()) and (${keptRows('appointment_timeline')})`, grant: 'insert',
    }),
  ]),
  sqlMigration('AppointmentLists1760000000920', [
    // Names in small letters are kept: making them at every search took longer than all else in it.
    'alter table contact_persons add column search_text text generated always as (lower(name)) stored',
    'create index contact_persons_by_name on contact_persons (name, id)',
    'create index appointments_by_end on appointments (ends_on, id)',
    'create index appointments_by_change on appointments (changed_at desc, id)',
  ]),
  sqlMigration('AppointmentCounts1760000000930', [
    // Rows are counted by one short text in half the time that a text and a list take.
    `create function role_and_area(role text, area text[]) returns text language sql immutable as $$ select role || ' ' || array_to_string(area, ' ') $$`,
    'alter table appointments add column role_and_area text collate "C" generated always as (role_and_area(role, area)) stored',
  ]),
  sqlMigration('Leaving1760000000940', [
    `alter table contact_persons add column leaves_on date, add constraint leaving_or_left check (leaves_on is null or left_on is null)`,
    'create index contact_persons_leaving on contact_persons (leaves_on) where leaves_on is not null',
    // What is cancelled before it begins has its last day before its first: no list and no letter finds it on any day.
    'alter table appointments drop constraint appointments_check',
  ]),
  sqlMigration('EndedRights1760000000942', [
    // Until when somebody who logs in may do so: others see no memberships, and are not to write to whose right is over.
    'alter table contact_persons add column access_until timestamptz',
    // What ended before is looked up once. The owner sees no rows but here.
    'alter table memberships no force row level security',
    'alter table contact_persons no force row level security',
    `update contact_persons p set access_until = (
       select nullif(max(coalesce(least(m.ended_at, m.valid_to), 'infinity')), 'infinity') from memberships n
         join memberships m on m.organisation_id = n.organisation_id and m.issuer = n.issuer and m.subject = n.subject
        where n.organisation_id = p.organisation_id and n.id = p.membership_id)
      where p.membership_id is not null`,
    'alter table memberships force row level security',
    'alter table contact_persons force row level security',
  ]),
];
