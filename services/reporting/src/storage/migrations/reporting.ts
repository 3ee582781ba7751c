import { forceRowSecurity, ownTable, OWN_ROWS, policy, publishedTable, sqlMigration } from '@pirtti/storage-kit';

const SERVICE = 'reporting';

/**
 * A public body reads the municipalities of its area. Those whose municipality is not told are seen by the region that helps them, and by nobody else.
 * Associations see no counts here, whatever roles their people have. The subselects make both lists initplans: looked up once per statement.
 */
const IN_OUR_AREA = `municipality_code in (
    select unnest(o.service_area) from known_organisations o
     where o.organisation_id = (select current_organisation()) and o.type in ('municipality', 'wellbeing-region'))
  or (municipality_code = 'unknown' and ${OWN_ROWS})`;

/** Mail writes, the public bodies of the area read. */
const areaTable = (table: string, mailGrant: string): string[] => [
  ...forceRowSecurity(table),
  ...policy(SERVICE, table, { name: 'area', to: 'app', for: 'select', using: IN_OUR_AREA, grant: 'select' }),
  ...policy(SERVICE, table, { name: 'mail', to: 'mail', using: 'true', check: 'true', grant: mailGrant }),
];

const journal = [
  `create table journal (
     position bigint generated always as identity primary key,
     event_id uuid not null unique,
     type text not null,
     happened_at timestamptz not null,
     sender text not null,
     organisation_id uuid not null,
     aggregate_id uuid not null,
     municipality_code text,
     data jsonb not null,
     received_at timestamptz not null default now()
   )`,
  'create index journal_of_municipality on journal (municipality_code, type, position)',
  // No one has the privilege to change or take away what was received (see `placesAreForgotten` for the one exception).
  ...areaTable('journal', 'select, insert'),
];

const projections = [
  `create table referral_progress (
     organisation_id uuid not null, referral_id uuid not null, municipality_code text not null, year int, reach_group text not null,
     sent_at timestamptz, assigned_at timestamptz, contacted_at timestamptz, placed_at timestamptz, completed_at timestamptz,
     days_to_contact int, entered_in_error boolean not null,
     primary key (organisation_id, referral_id)
   )`,
  `create table barrier_tallies (
     organisation_id uuid not null, tally_id uuid not null, barrier text not null, municipality_code text not null, year int, solution text,
     primary key (organisation_id, tally_id, barrier)
   )`,
  `create table screenings (
     organisation_id uuid not null, tally_id uuid not null, municipality_code text not null, year int not null, band text not null,
     primary key (organisation_id, tally_id)
   )`,
  `create table offered_activities (
     organisation_id uuid not null, activity_id uuid not null, municipality_code text not null, first_year int not null, weekly boolean not null, with_transport boolean not null,
     primary key (organisation_id, activity_id, municipality_code)
   )`,
  `create table held_occurrences (
     organisation_id uuid not null, activity_id uuid not null, occurred_on text not null, municipality_code text not null, year int not null, visits int not null,
     primary key (organisation_id, activity_id, occurred_on)
   )`,
  ...['referral_progress', 'barrier_tallies', 'screenings', 'held_occurrences'].map((table) => `create index ${table}_of_year on ${table} (municipality_code, year)`),
  'create index offered_activities_of_municipality on offered_activities (municipality_code, first_year)',
  ...['referral_progress', 'barrier_tallies', 'screenings', 'offered_activities', 'held_occurrences'].flatMap((table) => areaTable(table, 'select, insert, update, delete')),
];

const programmes = [
  `create table programmes (
     organisation_id uuid not null, id uuid not null, municipality_code text not null, names jsonb not null, start_year int not null, end_year int not null,
     case_number text not null check (case_number ~ '^\\d{1,6}/\\d{2}\\.\\d{2}\\.\\d{2}(\\.\\d{2})?/\\d{4}$'), decisions jsonb not null,
     primary key (organisation_id, id), unique (organisation_id, municipality_code, start_year)
   )`,
  `create table measures (
     organisation_id uuid not null, id uuid not null, programme_id uuid not null, number int not null, names jsonb not null, responsible jsonb not null,
     assessment text not null, assessment_text jsonb not null, assessed_at timestamptz not null,
     primary key (organisation_id, id), unique (organisation_id, programme_id, number),
     foreign key (organisation_id, programme_id) references programmes (organisation_id, id)
   )`,
  ...ownTable(SERVICE, 'programmes'), ...ownTable(SERVICE, 'measures'),
];

const reports = [
  `create table reports (
     organisation_id uuid not null, id uuid not null, municipality_code text not null, year int not null, version int not null, title jsonb not null,
     status text not null check (status in ('draft', 'frozen', 'published')), created_at timestamptz not null,
     frozen_at timestamptz, content jsonb, content_hash text, journal_position bigint, rule_versions jsonb, published_at timestamptz, minutes_checked_on text,
     primary key (organisation_id, id), unique (organisation_id, municipality_code, year, version),
     check ((status = 'draft') = (content is null)), check ((status = 'published') = (published_at is not null))
   )`,
  'create index reports_published on reports (published_at desc) where status = \'published\'',
  ...publishedTable(SERVICE, 'reports', `status = 'published'`),
  `create function frozen_reports_stay() returns trigger language plpgsql as $$
   begin
     if old.status <> 'draft' and (tg_op = 'DELETE' or row(new.content, new.content_hash, new.journal_position, new.rule_versions, new.frozen_at, new.title, new.year, new.municipality_code)
          is distinct from row(old.content, old.content_hash, old.journal_position, old.rule_versions, old.frozen_at, old.title, old.year, old.municipality_code)) then
       raise exception 'a frozen report does not change';
     end if;
     return coalesce(new, old);
   end $$`,
  'create trigger frozen_reports_stay before update or delete on reports for each row execute function frozen_reports_stay()',
  // The true values behind what was published. Never readable with the report itself; every body of the area must test its releases against all of them.
  `create table released_tables (
     organisation_id uuid not null, report_id uuid not null, municipality_code text not null, year int not null, published_at timestamptz, tables jsonb not null,
     primary key (organisation_id, report_id), foreign key (organisation_id, report_id) references reports (organisation_id, id)
   )`,
  'create index released_tables_of_year on released_tables (municipality_code, year, published_at)',
  ...ownTable(SERVICE, 'released_tables'),
  ...policy(SERVICE, 'released_tables', { name: 'area', to: 'app', for: 'select', using: IN_OUR_AREA }),
];

/**
 * Programmes that were here before anybody was told of them are told once, as a new one is by the program. The tables are under their own fences
 * even for their owner, and this is the one time when the owner must see all of them.
 */
const UNTOLD = ['programmes', 'measures', 'outbox', 'unrouted'];
const tellProgrammes = [
  ...UNTOLD.map((table) => `alter table ${table} no force row level security`),
  `select append_news(jsonb_agg(jsonb_build_object(
     'place', 0, 'event_id', gen_random_uuid(), 'organisation_id', p.organisation_id, 'aggregate_id', p.id, 'type', 'reporting.programme-adopted.v1', 'occurred_at', now(),
     'data', jsonb_build_object(
       'programmeId', p.id, 'organisationId', p.organisation_id, 'municipalityCode', p.municipality_code, 'names', p.names,
       'startsOn', p.start_year || '-01-01', 'endsOn', p.end_year || '-12-31',
       'measures', (select coalesce(jsonb_agg(jsonb_build_object('measureId', m.id, 'number', m.number, 'names', m.names) order by m.number), '[]')
                      from measures m where m.organisation_id = p.organisation_id and m.programme_id = p.id)))))
     from programmes p`,
  ...UNTOLD.map((table) => `alter table ${table} force row level security`),
];

/**
 * What was received stays as it was, but for the place of a person who is no longer to be found by it: turvakielto, or somebody who would rather not
 * be counted there. Mail alone forgets it, and the trigger lets nothing else be changed.
 */
const placesAreForgotten = [
  `create index journal_of_referral on journal (aggregate_id) where type like 'referrals.referral-%' or type = 'referrals.first-contact-made.v1'`,
  ...policy(SERVICE, 'journal', { name: 'forgets_places', to: 'mail', for: 'update', using: 'true', check: 'true', grant: 'update (municipality_code, data)' }),
  `create function journal_forgets_places_alone() returns trigger language plpgsql as $$
   begin
     if new.municipality_code is distinct from 'unknown' or old.municipality_code is null or new.data is distinct from jsonb_set(old.data, '{municipalityCode}', '"unknown"', false) then
       raise exception 'the journal only forgets where somebody lives';
     end if;
     return new;
   end $$`,
  'create trigger journal_forgets_places_alone before update on journal for each row execute function journal_forgets_places_alone()',
];

export const REPORTING_MIGRATIONS = [
  sqlMigration('Journal1700000000500', journal),
  sqlMigration('Projections1700000000501', projections),
  sqlMigration('Programmes1700000000502', programmes),
  sqlMigration('Reports1700000000503', reports),
  sqlMigration('TellProgrammes1760000000220', tellProgrammes),
  sqlMigration('PlacesAreForgotten1760000000230', placesAreForgotten),
];
