import { SHORT_WAY_KM, WEIGHTS } from '../../activities/domain/fit-weights.js';
import type { Need } from '../../activities/domain/need.js';
import { barrierBits, groupBits, profileBits, wishBits } from '../domain/code-bits.js';
import { slotBits } from '../domain/slots.js';
import { kilometres, nextAt, type Statement } from './listing-sql.js';
import { Parameters } from './parameters.js';

const W = WEIGHTS;
const KM_PER_DEGREE = 111.2;

const bitsOf = (p: Parameters) => (column: string, of: number): string => `bit_count((l.${column} & ${p.add(of, 'int')})::bit(32))`;

/** What it answers to barriers and wishes. */
function answers(need: Need, p: Parameters): string {
  const bits = bitsOf(p);
  return [
    `${W['solves-barrier']} * ${bits('solved', barrierBits(need.barriers))}`,
    `${W['no-transport']} * ${bits('unsolved', barrierBits(need.barriers))}`,
    `${W['accessibility-unknown']} * ${bits('unknown', barrierBits(need.barriers))}`,
    `${W['meets-wish']} * ${bits('wishes', wishBits(need.wishes))}`,
  ].join(' + ');
}

/** The same sum as `fit` gives, of a row `l` of `listings`. A test holds the two together. */
function scoreOf(need: Need, p: Parameters): string {
  const bits = bitsOf(p);
  const speaks = `l.languages && ${p.add(need.languages, 'text[]')}`;
  const access = profileBits(need.accessibility);
  return [
    answers(need, p),
    `case when l.online then 0 when l.municipality_code = ${p.add(need.municipalityCode, 'text')} then ${W['near-home']}${need.village === undefined ? '' : ` + case when l.village = ${p.add(need.village, 'text')} then ${W['in-village']} else 0 end`}
       when ${kilometres(need.home, p)} <= ${SHORT_WAY_KM} then ${W['short-way']} else ${W['far-away']} end`,
    access === 0 ? '0' : `case when l.online then 0 else ${W.accessible - W['accessibility-unknown']} * ${bits('accessible', access)} + ${W['not-accessible'] - W['accessibility-unknown']} * ${bits('inaccessible', access)} + ${W['accessibility-unknown'] * need.accessibility.length} end`,
    need.times.length === 0 ? '0' : `case when l.slots & ${p.add(slotBits(need.times), 'int')} <> 0 then ${W['fits-time']} else ${W['other-time']} end`,
    `case when l.target_groups & ${p.add(groupBits([...need.targetGroups, 'everyone']), 'int')} <> 0 then ${W['for-target-group']} else 0 end`,
    `case when l.has_seat then ${W['has-room']} else ${W.full} end`,
    `case when ${speaks} then ${need.barriers.includes('language') ? W['solves-barrier'] : W['in-language']} else 0 end`,
    need.barriers.includes('cost') ? '0' : `case when l.free then ${W['free-of-charge']} else 0 end`,
  ].join('\n + ');
}

/** What far away things can have at most beside what they answer to barriers and wishes. */
const mostBesides = (need: Need): number =>
  W['far-away'] + W.accessible * need.accessibility.length + (need.times.length > 0 ? W['fits-time'] : 0) + W['for-target-group'] + W['has-room'] + W['free-of-charge']
  + (need.barriers.includes('language') ? W['solves-barrier'] : W['in-language']);

/** The most that something far away could have. Where the last of the nearer ones has more, nothing farther has to be looked at. */
export const mostFarAway = (need: Need): number => W['solves-barrier'] * need.barriers.filter((barrier) => barrier !== 'language').length + W['meets-wish'] * need.wishes.length + mostBesides(need);

/** The best of what is near: at home, a short way off, online. */
export const nearSql = (need: Need, atMost: number, now: Date): Statement => statement(need, atMost, now, (p) => near(need, p));

/**
 * The best of the rest, of what has at least so much. What is offered in a whole country answers to barriers and wishes in a few hundred ways, so these are
 * gone through by their index, one step from each to the next, and only what answers well enough is looked at.
 */
export const farSql = (need: Need, least: number, atMost: number, now: Date): Statement => statement(need, atMost, now, (p) =>
  `(${WAYS}) in (select ${WAYS} from ways l where ${answers(need, p)} >= ${p.add(least - mostBesides(need), 'int')}) and (${near(need, p)}) is not true`, ALL_WAYS);

const WAYS = 'l.solved, l.unsolved, l.unknown, l.wishes';
const STEP = `select ${WAYS} from listings l where l.next_at is not null`;
const ALL_WAYS = `
with recursive ways (solved, unsolved, unknown, wishes) as (
  (${STEP} order by ${WAYS} limit 1)
  union all
  select next.* from ways w cross join lateral (${STEP} and (${WAYS}) > (w.solved, w.unsolved, w.unknown, w.wishes) order by ${WAYS} limit 1) next
)`;

function near(need: Need, p: Parameters): string {
  const { latitude, longitude } = need.home;
  const [north, east] = [SHORT_WAY_KM / KM_PER_DEGREE, SHORT_WAY_KM / (KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180))];
  return `(l.municipality_code = ${p.add(need.municipalityCode, 'text')} or l.online or (l.latitude between ${p.add(latitude - north, 'float8')} and ${p.add(latitude + north, 'float8')} and l.longitude between ${p.add(longitude - east, 'float8')} and ${p.add(longitude + east, 'float8')}))`;
}

function statement(need: Need, atMost: number, now: Date, where: (p: Parameters) => string, before = ''): Statement {
  const p = new Parameters();
  const at = p.add(now, 'timestamptz');
  // Whether something still comes is asked of few: those that are long over have no next time at all.
  const sql = `${before}
select activity_id as "activityId", score, has_seat as "hasRoom", slots from (
  select l.activity_id, l.has_seat, l.slots, ${nextAt(at)} as next_at, ${scoreOf(need, p)} as score
  from listings l where l.next_at is not null and ${where(p)}
) scored where next_at is not null order by score desc, activity_id limit ${p.add(atMost, 'int')}`;
  return { sql, values: p.values };
}
