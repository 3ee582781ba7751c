import { ACCESSIBILITY_PROFILE_CODES } from '@pirtti/kernel';
import { profileBits } from '../domain/code-bits.js';
import { ALL_SLOTS, slotsWhere } from '../domain/slots.js';
import { anyWord, anywhere, everyWord, worths } from '../domain/words/text-query.js';
import type { QueryWord } from '../domain/words/query-words.js';
import { COLUMNS, conditionOf, FILTERS, isSet, type Filter, type ListingCriteria } from './listing-criteria.js';
import { Parameters } from './parameters.js';

/** Choices are counted exactly among so many; of more, in a sample about as large. */
const COUNTED = 10_000;
/** Among more than these, the best are found by their names alone. */
const RANKED_CLOSELY = 4_000;
/** Of a thousand parts. */
export const SAMPLE_PARTS = 1_000;
/** What a word is worth that was found at all, where not every word has to be. */
const A_WORD = 50;

/** For the rest of the transaction: compiling such a statement takes longer than running it, and what is found is kept in memory while it is counted. */
export const SETTINGS = "select set_config('jit', 'off', true), set_config('work_mem', '32MB', true)";

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** When it is next, though the round that keeps `next_at` has not been by since the last time ended. */
export const nextAt = (now: string): string => `case when l.next_ends_at > ${now} then l.next_at else (
    select min(o.starts_at) from occurrences o where o.organisation_id = l.organisation_id and o.activity_id = l.activity_id and o.ends_at > ${now} and o.status <> 'cancelled') end`;

/**
 * One statement for the page, the total and the choices. `found` is what the text finds, each row with the filters that it fails as bits: what
 * fails none is listed, and the choices of a filter are counted among what fails no other. `every` says whether each word must be found.
 */
export function listingSql(criteria: ListingCriteria, words: readonly QueryWord[], every: boolean, now: Date): Statement {
  const p = new Parameters();
  const at = p.add(now, 'timestamptz');
  const set = FILTERS.filter((filter) => isSet(filter, criteria));
  const bit = (filter: Filter): number => 1 << set.indexOf(filter);
  const text = words.length > 0 ? p.add(every ? everyWord(words) : anyWord(words), 'tsquery') : undefined;
  const km = criteria.near ? kilometres(criteria.near, p) : 'null::float8';
  const where = [...(text ? [`l.words @@ ${text}`] : []), ...(criteria.withinKm !== undefined && criteria.near ? [`${km} <= ${p.add(criteria.withinKm, 'float8')}`] : [])];
  const slots = slotsWhere(criteria.weekday, criteria.timeOfDay);
  const inTime = slots === ALL_SLOTS ? '' : ` and slots & ${slots} <> 0`;
  const columns = FILTERS.filter((filter) => filter !== 'village' || criteria.municipalityCode !== undefined || criteria.village !== undefined);
  const grouped = columns.filter((filter) => !set.includes(filter));
  const sql = `
with found as materialized (
  select * from (
    select l.no, l.activity_id, l.sample, l.slots, l.inaccessible, ${columns.map((filter) => `l.${COLUMNS[filter]}`).join(', ')},
           ${nextAt(at)} as next_at, ${km} as km,
           ${['0', ...set.map((filter) => `case when ${conditionOf(filter, criteria, p)} then 0 else ${bit(filter)} end`)].join(' + ')} as fails
    from listings l${where.length > 0 ? ` where ${where.join(' and ')}` : ''}
  ) l where next_at is not null
), counted as (
  select count(*)::int as among, (count(*) filter (where fails = 0${inTime}))::int as total from found
), ranked as (
  ${rankedSql(words, text, every, p)}
), page as (
  select f.activity_id, f.km, row_number() over (order by ${orderOf(criteria, words, p)})::int as place
  from found f left join ranked r on r.no = f.no where fails = 0${inTime}
  order by place limit ${p.add(criteria.pageSize, 'int')} offset ${p.add((criteria.page - 1) * criteria.pageSize, 'int')}
), sampled as (
  select * from found where sample < (select case when among > ${COUNTED} then ${COUNTED}::bigint * ${SAMPLE_PARTS} / among else ${SAMPLE_PARTS} end from counted)
)
select 'item' as facet, activity_id::text as code, place as amount, km from page
union all select 'among', '', among, null from counted
union all select 'total', '', total, null from counted
union all select 'sampled', '', count(*)::int, null from sampled
union all select 'slots', slots::text, count(*)::int, null from sampled where fails = 0 group by slots
${grouped.length > 0 ? `union all select ${facetOf(grouped)}, coalesce(${grouped.map((filter) => `${COLUMNS[filter]}::text`).join(', ')}), count(*)::int, null from sampled where fails = 0${inTime} group by grouping sets (${grouped.map((filter) => `(${COLUMNS[filter]})`).join(', ')})` : ''}
${set.map((filter) => `union all select '${filter}', ${COLUMNS[filter]}::text, count(*)::int, null from sampled where fails & ~${bit(filter)} = 0${inTime} group by ${COLUMNS[filter]}`).join('\n')}`;
  return { sql, values: p.values };
}

/** Which of the sets a counted row belongs to. */
const facetOf = (filters: readonly Filter[]): string => `case ${filters.map((filter) => `when grouping(${COLUMNS[filter]}) = 0 then '${filter}'`).join(' ')} end`;

/** What each find is worth, summed up. Where much is found, what is not in a name decides nothing: it is not looked at. */
function rankedSql(words: readonly QueryWord[], text: string | undefined, every: boolean, p: Parameters): string {
  if (!text) return 'select 0 as no, 0 as rank where false';
  const finds = words.flatMap((word) => [...worths(word), ...(every ? [] : [{ query: anywhere(word), worth: A_WORD, inName: false }])]).filter(({ query }) => query !== '');
  const selects = finds.map(({ query, worth, inName }) =>
    `select no, ${worth} as worth from listings where words @@ ${every && words.length > 1 ? `(${text} && ${p.add(query, 'tsquery')})` : p.add(query, 'tsquery')}${inName ? '' : ` and (select among <= ${RANKED_CLOSELY} from counted)`}`);
  return `select no, sum(worth) as rank from (${selects.join(' union all ')}) finds group by no`;
}

const KM_PER_DEGREE = 111.2;

/** As the crow flies, as `kilometresBetween` says it. */
export const kilometres = ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }, p: Parameters): string =>
  `(${KM_PER_DEGREE} * sqrt((l.latitude - ${p.add(latitude, 'float8')}) ^ 2 + ((l.longitude - ${p.add(longitude, 'float8')}) * ${p.add(Math.cos((latitude * Math.PI) / 180), 'float8')}) ^ 2))`;

function orderOf({ sort, accessibility }: ListingCriteria, words: readonly QueryWord[], p: Parameters): string {
  const rank = words.length > 0 ? 'coalesce(r.rank, 0) desc, ' : '';
  const rest = 'f.next_at, f.activity_id';
  switch (sort ?? (words.length > 0 ? 'relevance' : 'next')) {
    case 'next': return rest;
    case 'distance': return `f.km nulls last, ${rank}${rest}`;
    case 'accessibility': {
      const bits = p.add(profileBits(accessibility?.length ? accessibility : ACCESSIBILITY_PROFILE_CODES), 'int');
      return `((f.accessible | f.inaccessible) & ${bits}) = 0, bit_count((f.inaccessible & ${bits})::bit(32)), bit_count((f.accessible & ${bits})::bit(32)) desc, ${rank}${rest}`;
    }
    default: return `${rank}${rest}`;
  }
}
