import { ACCESSIBILITY_PROFILE_CODES, type MunicipalityCode } from '@pirtti/kernel';
import { profileBits } from '../domain/code-bits.js';
import { ALL_SLOTS, slotsWhere } from '../domain/slots.js';
import { anyWord, anywhere, everyWord, inMunicipality, worths } from '../domain/words/text-query.js';
import type { QueryWord } from '../domain/words/query-words.js';
import { COLUMNS, conditionOf, FILTERS, isSet, type Filter, type ListingCriteria } from './listing-criteria.js';
import { Parameters } from './parameters.js';

/** Among more than these, the best are found by their names alone. */
const RANKED_CLOSELY = 4_000;
/** Of a thousand parts. */
export const SAMPLE_PARTS = 1_000;
/** Choices are counted exactly up to about two thousand finds. Of more they are counted in the fifth that has an index of its own, and of very many in a twentieth, by which it is also guessed how many there are. */
const [FIFTH, TWENTIETH] = [200, 50];
const [SOME_IN_A_TWENTIETH, MANY_IN_A_TWENTIETH] = [100, 600];
/** What a word is worth that was found at all, where not every word has to be. */
const A_WORD = 50;

/** For the rest of the transaction: compiling such a statement takes longer than running it, and what is found is kept in memory while it is counted. */
export const SETTINGS = `select set_config('jit', 'off', true), set_config('work_mem', '32MB', true)`;
/**
 * Likewise, where words are looked for. They stand apart from their rows: reading them row by row takes ten times as long as any use of their index.
 * How many are found the planner cannot know, and ranks are joined to them by going through all for each.
 */
export const SETTINGS_BY_WORDS = `${SETTINGS}, set_config('enable_seqscan', 'off', true), set_config('enable_nestloop', 'off', true)`;

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const nextMeeting = (now: string): string => `(
    select min(o.starts_at) from occurrences o where o.organisation_id = l.organisation_id and o.activity_id = l.activity_id and o.ends_at > ${now} and o.status <> 'cancelled')`;

/** When it is next, though the round that keeps `next_at` has not been by since the last time ended. */
export const nextAt = (now: string): string => `case when l.next_ends_at > ${now} then l.next_at else ${nextMeeting(now)} end`;

/** Rows `l` of what is still to come: nearly all as they stand, and apart from them the few that the round is late for, so that the rest can be read in order. */
function coming(columns: string, where: readonly string[], now: string): string {
  const from = (nextAt: string, ends: string): string => `select ${columns}, ${nextAt} as next_at from listings l where ${[`l.next_ends_at ${ends} ${now}`, ...where].join(' and ')}`;
  return `${from('l.next_at', '>')} union all select * from (${from(nextMeeting(now), '<=')}) late where next_at is not null`;
}

/** What is looked for whatever the filters are: words, and how far away. In `municipalityCode`, where it is given, the index of words finds no others. */
function lookedFor({ near, withinKm }: ListingCriteria, words: readonly QueryWord[], every: boolean, p: Parameters, municipalityCode?: MunicipalityCode): { readonly text: string | undefined; readonly where: readonly string[] } {
  const found = words.length > 0 ? p.add(every ? everyWord(words) : anyWord(words), 'tsquery') : undefined;
  const text = found && municipalityCode ? `(${p.add(inMunicipality(municipalityCode), 'tsquery')} && ${found})` : found;
  return { text, where: [...(text ? [`l.words @@ ${text}`] : []), ...(withinKm !== undefined && near ? [`${kilometres(near, p)} <= ${p.add(withinKm, 'float8')}`] : [])] };
}

/** A filter that no index answers, where words are looked for: the planner would read the words of a whole municipality. */
const byWords = (condition: string, text: string | undefined): string => (text ? `(${condition}) is true` : condition);

const setOf = (criteria: ListingCriteria): Filter[] => FILTERS.filter((filter) => isSet(filter, criteria));
const inTime = (criteria: ListingCriteria): string[] => { const slots = slotsWhere(criteria.weekday, criteria.timeOfDay); return slots === ALL_SLOTS ? [] : [`slots & ${slots} <> 0`]; };

/** The page in order, each row with the total; one row that is no activity where the page is empty. `every` says whether each word must be found, `among` how many the words find, filters aside. */
export function pageSql(criteria: ListingCriteria, words: readonly QueryWord[], every: boolean, among: number, now: Date): Statement {
  const p = new Parameters();
  const at = p.add(now, 'timestamptz');
  const { text, where } = lookedFor(criteria, words, every, p, criteria.municipalityCode);
  const km = criteria.near ? kilometres(criteria.near, p) : 'null::float8';
  const all = [...where, ...setOf(criteria).map((filter) => byWords(conditionOf(filter, criteria, p), text)), ...inTime(criteria).map((condition) => `l.${condition}`)];
  const sql = `
with found as ${text ? '' : 'not '}materialized (
  ${coming(`l.no, l.activity_id, l.accessible, l.inaccessible, ${km} as km`, all, at)}
), counted as (
  select count(*)::int as total from found
), ranked as (
  ${rankedSql(criteria, words, text, every, among <= RANKED_CLOSELY, p)}
), page as (
  select f.activity_id, f.km from found f left join ranked r on r.no = f.no
  order by ${orderOf(criteria, words, p)} limit ${p.add(criteria.pageSize, 'int')} offset ${p.add((criteria.page - 1) * criteria.pageSize, 'int')}
)
select activity_id as "activityId", km, total from counted left join page on true`;
  return { sql, values: p.values };
}

/**
 * How many there are of each choice, and from how many they were counted. Each counted row has the filters that it fails as bits: the choices of a
 * filter are counted among what fails no other.
 */
export function facetsSql(criteria: ListingCriteria, words: readonly QueryWord[], every: boolean, now: Date): Statement {
  const p = new Parameters();
  const at = p.add(now, 'timestamptz');
  const { text, where } = lookedFor(criteria, words, every, p);
  const set = setOf(criteria);
  const bit = (filter: Filter): number => 1 << set.indexOf(filter);
  const time = inTime(criteria).map((condition) => ` and ${condition}`).join('');
  const columns = FILTERS.filter((filter) => filter !== 'village' || criteria.municipalityCode !== undefined || criteria.village !== undefined);
  const grouped = columns.filter((filter) => !set.includes(filter));
  const fails = ['0', ...set.map((filter) => `case when ${conditionOf(filter, criteria, p)} then 0 else ${bit(filter)} end`)].join(' + ');
  const rows = (...parts: string[]): string => coming(`l.slots, ${columns.map((filter) => `l.${COLUMNS[filter]}`).join(', ')}, ${fails} as fails`, [...where, ...parts], at);
  const sql = `
with twentieth as materialized (${rows(...(text ? [`l.sample < ${FIFTH}`, byWords(`l.sample < ${TWENTIETH}`, text)] : [`l.sample < ${TWENTIETH}`]))}
), part as (
  select case when count(*) < ${SOME_IN_A_TWENTIETH} then ${SAMPLE_PARTS} when count(*) < ${MANY_IN_A_TWENTIETH} then ${FIFTH} else ${TWENTIETH} end as part from twentieth
), counted as materialized (
  select * from twentieth
  union all (${rows(`l.sample >= ${TWENTIETH}`, `l.sample < ${FIFTH}`, `(select part from part) >= ${FIFTH}`)})
  union all (${rows(`l.sample >= ${FIFTH}`, `(select part from part) = ${SAMPLE_PARTS}`)})
)
select 'among' as facet, '' as code, count(*)::int as amount from counted
union all select 'part', '', part::int from part
union all select 'slots', slots::text, count(*)::int from counted where fails = 0 group by slots
${grouped.length > 0 ? `union all select ${facetOf(grouped)}, coalesce(${grouped.map((filter) => `${COLUMNS[filter]}::text`).join(', ')}), count(*)::int from counted where fails = 0${time} group by grouping sets (${grouped.map((filter) => `(${COLUMNS[filter]})`).join(', ')})` : ''}
${set.map((filter) => `union all select '${filter}', ${COLUMNS[filter]}::text, count(*)::int from counted where fails & ~${bit(filter)} = 0${time} group by ${COLUMNS[filter]}`).join('\n')}`;
  return { sql, values: p.values };
}

/** Which of the sets a counted row belongs to. */
const facetOf = (filters: readonly Filter[]): string => `case ${filters.map((filter) => `when grouping(${COLUMNS[filter]}) = 0 then '${filter}'`).join(' ')} end`;

/** What each find is worth, summed up. Where much is found, what is not in a name decides nothing: it is not looked at. */
function rankedSql({ municipalityCode }: ListingCriteria, words: readonly QueryWord[], text: string | undefined, every: boolean, closely: boolean, p: Parameters): string {
  if (!text) return 'select 0 as no, 0 as rank where false';
  const finds = words.flatMap((word) => [...worths(word), ...(every ? [] : [{ query: anywhere(word), worth: A_WORD, inName: false }])]).filter(({ query, inName }) => query !== '' && (inName || closely));
  const within = every && words.length > 1 ? text : municipalityCode && p.add(inMunicipality(municipalityCode), 'tsquery');
  const selects = finds.map(({ query, worth }) =>
    `select no, ${worth} as worth from listings where words @@ ${within ? `(${within} && ${p.add(query, 'tsquery')})` : p.add(query, 'tsquery')}`);
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
