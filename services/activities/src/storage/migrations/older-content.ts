import { sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/**
 * What older content did not say: a weekly rule by its first day's weekday, one flag for a low threshold, places without a village. What stands there stays.
 * The migration of occurrences meant to do it, and changed nothing: nobody's rows are seen by their owner while the policies are forced upon them.
 */
const SAY_MORE = `
update activities set content =
  '{"morePlaces":[],"signUp":"open-door","maxGroupSize":1,"ages":null,"focusAreas":[],"coOrganiserIds":[],"serviceChain":null,"serviceClass":null,"durationType":"long-term","maturity":"established",
    "fundingUntil":null,"missing":[],"intergenerational":false,"residentOrigin":false,"originIds":[],"lowThreshold":[],"invited":null}'::jsonb
  || content
  || case jsonb_typeof(content->'lowThreshold') when 'boolean' then jsonb_build_object('lowThreshold', case when (content->'lowThreshold') = 'true'::jsonb then '["no-sign-up"]'::jsonb else '[]'::jsonb end) else '{}'::jsonb end
  || case jsonb_typeof(content->'place') when 'object' then jsonb_build_object('place', '{"placeId":null,"village":null,"coordinates":null}'::jsonb || (content->'place')) else '{}'::jsonb end
  || case when content->'schedule' ? 'recurrence' then jsonb_build_object('schedule', ((content->'schedule') - 'recurrence') || jsonb_build_object(
       'rrule', case when content->'schedule'->>'recurrence' = 'weekly' then 'FREQ=WEEKLY;BYDAY=' || (array['MO','TU','WE','TH','FR','SA','SU'])[extract(isodow from (content->'schedule'->>'startsOn')::date)] end,
       'exceptDates', '[]'::jsonb, 'extraDates', '[]'::jsonb, 'holidays', 'keep')) else '{}'::jsonb end`;

export const OLDER_CONTENT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('OlderContent1760000006300', ['alter table activities no force row level security', SAY_MORE, 'alter table activities force row level security']),
];
