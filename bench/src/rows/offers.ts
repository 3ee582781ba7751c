import { LISTING_VERSION, manyActivities } from '@pirtti/activities/many';
import type { Sql } from '../ground/sql.js';

export const OFFERS = { activities: 100_000, occurrences: 1_000_000 };

/** So many are made with their words; each stands in so many other places and times as are needed. */
const MADE = 5_000;
const AT_ONCE = 250;

/** Fills the activities' database as if a country published: activities, ten coming meetings of each, and what lists know of them. */
export async function fillOffers(sql: Sql, organisationId: string): Promise<void> {
  await sql.run('create temporary table made (n int, content jsonb, l jsonb, lexemes text[])');
  const made = manyActivities(MADE);
  for (let from = 0; from < MADE; from += AT_ONCE) {
    const some = made.slice(from, from + AT_ONCE).map(({ content, listing: { lexemes, vocabulary: _, ...l } }, index) => ({ n: from + index, content, l, lexemes }));
    await sql.run(
      'insert into made select n, content, l, array(select jsonb_array_elements_text(lexemes)) from jsonb_to_recordset($1::jsonb) as m(n int, content jsonb, l jsonb, lexemes jsonb)', [JSON.stringify(some)]);
  }
  await sql.run('insert into listing_words select unnest($1::text[]) on conflict do nothing', [[...new Set(made.flatMap(({ listing }) => listing.vocabulary))]]);
  await sql.run(
    `insert into activities (organisation_id, id, status, content, revision, changed_at, published_at, occurrence_changes, kind, municipality_code, target_groups, weekly, horizon_on, has_transport, free, capacity)
     select $1, gen_random_uuid(), 'published', content, made.n, now(), now(), '{}', content->>'kind', l->>'municipalityCode', array(select jsonb_array_elements_text(content->'targetGroups')), true, current_date + 91,
            (l->>'transport')::boolean, (l->>'free')::boolean, (content->>'capacity')::int
       from made, generate_series(1, $2::int) again`, [organisationId, OFFERS.activities / MADE]);
  // next Monday and on, at a full hour between eight and eight; ten weeks of it
  await sql.run(
    `create temporary table meets as select id, revision as n, 1 + (row_number() over () * 7919 % 7)::int as weekday, 8 + (row_number() over () * 104729 % 12)::int as hour from activities`);
  await sql.run(
    `insert into occurrences (organisation_id, activity_id, date, meets_on, starts_at, ends_at, status, weekday, start_minute)
     select $1, id, day, day, (day + hour * interval '1 hour') at time zone 'Europe/Helsinki', (day + (hour + 2) * interval '1 hour') at time zone 'Europe/Helsinki', 'scheduled', weekday, hour * 60
       from meets, generate_series(0, $2::int - 1) week, lateral (select date_trunc('week', current_date + 7)::date + weekday - 1 + 7 * week as day) on_day`,
    [organisationId, OFFERS.occurrences / OFFERS.activities]);
  // An index is made faster than it is kept while a country is written.
  const indexes = await sql.run<{ name: string; ddl: string }>("select indexname as name, indexdef as ddl from pg_indexes where tablename = 'listings' and indexname like '%by_words'");
  for (const { name } of indexes) await sql.run(`drop index ${name}`);
  await sql.run(
    `insert into listings (organisation_id, activity_id, version, sample, kind, municipality_code, village, target_groups, languages, accessible, inaccessible, free, transport, sign_up, has_room, online, latitude, longitude, name,
                           solved, unsolved, unknown, wishes, slots, next_at, next_ends_at, words)
     select $1, meets.id, $2, (random() * 999)::int, l->>'kind', l->>'municipalityCode', l->>'village', (l->>'targetGroups')::int, array(select jsonb_array_elements_text(l->'languages')), (l->>'accessible')::int, (l->>'inaccessible')::int,
            (l->>'free')::boolean, (l->>'transport')::boolean, l->>'signUp', hashtext(meets.id::text) % 7 <> 0, (l->>'online')::boolean, (l->'coordinates'->>'latitude')::float8, (l->'coordinates'->>'longitude')::float8, l->>'name',
            (l->>'solved')::int, (l->>'unsolved')::int, (l->>'unknown')::int, (l->>'wishes')::int, 1 << ((weekday - 1) * 3 + case when hour < 12 then 0 when hour < 17 then 1 else 2 end),
            (date_trunc('week', current_date + 7) + (weekday - 1) * interval '1 day' + hour * interval '1 hour') at time zone 'Europe/Helsinki', (date_trunc('week', current_date + 7) + (weekday - 1) * interval '1 day' + (hour + 2) * interval '1 hour') at time zone 'Europe/Helsinki',
            array_to_tsvector(lexemes)
       from meets join made using (n)`, [organisationId, LISTING_VERSION]);
  for (const { ddl } of indexes) await sql.run(ddl);
  await sql.run('drop table made, meets');
  await sql.run('vacuum analyze activities, occurrences, listings, listing_words');
}
