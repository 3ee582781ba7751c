import { sameValue } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Activity } from '../../activities/domain/activity.js';
import { localDate } from '../../activities/domain/schedule.js';
import type { ActivityRow } from '../../activities/storage/activity.row.js';
import { toState as activityOf } from '../../activities/storage/activity.row.js';
import { PlacementRow } from '../../placements/storage/placement.row.js';
import type { Line, Pool } from '../domain/pool.js';
import { freeSeats, SERIES, type Seats } from '../domain/seats.js';
import { standingOf } from '../domain/standing.js';
import { timesOf } from '../domain/times.js';
import { SignUpPoolRow } from './sign-up.row.js';

/** An activity whose row is locked, as sign-ups see it. */
export interface Held {
  readonly row: ActivityRow;
  readonly activity: Activity;
  /** Seats that accepted placements hold of every occurrence. */
  readonly placed: number;
}

/** Gathers what every pool of a locked activity shares. Counted anew rather than added to: a count cannot drift. */
export const held = async (tx: EntityManager, row: ActivityRow): Promise<Held> =>
  ({ row, activity: activityOf(row), placed: await tx.countBy(PlacementRow, { organisationId: row.organisationId, activityId: row.id, status: 'accepted' }) });

/** The pools that still matter: of coming occurrences and of the series (`series` is more than any day), and of the past where an offer is still open or nobody has looked since. */
export const comingPools = (tx: EntityManager, { organisationId, id: activityId }: ActivityRow, at: Date): Promise<SignUpPoolRow[]> =>
  tx.createQueryBuilder(SignUpPoolRow, 'p').where('p.organisation_id = :organisationId and p.activity_id = :activityId', { organisationId, activityId })
    .andWhere('(p.pool >= :today or p.next_due_at is not null or p.told_on::text <= p.pool)', { today: localDate(at) }).orderBy('p.pool').getMany();

/** A pool's row, where nobody has signed up before. */
export async function beginPool(tx: EntityManager, { row, activity, placed }: Held, pool: string, at: Date): Promise<SignUpPoolRow> {
  const { organisationId, id: activityId, capacity } = row;
  const begun = Object.assign(new SignUpPoolRow(), {
    organisationId, activityId, pool, capacity, placed, confirmed: 0, offered: 0, waiting: 0, lastNumber: 0, nextDueAt: null, told: timesOf(activity, pool, at), toldOn: localDate(at),
  });
  await tx.insert(SignUpPoolRow, begun);
  return begun;
}

/** The seats of a pool as they are: what its row says may be older than the capacity and the placements. */
export const seatsOf = ({ row, placed }: Held, { confirmed, offered }: Pick<SignUpPoolRow, 'confirmed' | 'offered'>): Seats => ({ capacity: row.capacity, placed, confirmed, offered });

/** What a decision about the pool sees. */
export function poolOf(found: Held, { organisationId, activityId, pool, lastNumber, ...counts }: Pick<SignUpPoolRow, 'organisationId' | 'activityId' | 'pool' | 'lastNumber' | 'confirmed' | 'offered'>, at: Date): Pool {
  const { closed, startsAt } = standingOf(found.activity, pool, at);
  return { organisationId, activityId, pool, closed, startsAt, seats: seatsOf(found, counts), maxGroupSize: found.activity.content.maxGroupSize, lastNumber };
}

/** The pool with those who may be touched: offers that are due, and of the line only those who would fit were all of it free. */
export async function lineOf(tx: EntityManager, found: Held, row: SignUpPoolRow, at: Date): Promise<Line> {
  const pool = poolOf(found, row, at);
  const of = [row.organisationId, row.activityId, row.pool];
  const offers = row.nextDueAt !== null && row.nextDueAt <= at
    ? await tx.query<Line['offers'][number][]>(
      `select id as "signUpId", size, offer_expires_at as "expiresAt" from sign_ups where organisation_id = $1 and activity_id = $2 and pool = $3 and status = 'offered' and offer_expires_at <= $4 order by offer_expires_at, number`, [...of, at])
    : [];
  const most = freeSeats(pool.seats) + offers.reduce((sum, { size }) => sum + size, 0);
  const waiting = most > 0 && row.waiting > 0
    ? await tx.query<Line['waiting'][number][]>(
      `select id as "signUpId", size, position from sign_ups where organisation_id = $1 and activity_id = $2 and pool = $3 and status = 'waiting' and size <= $4 order by position`, [...of, Math.min(most, 1_000_000)])
    : [];
  return { ...pool, offers, waiting };
}

/** Counts a pool anew and writes it down. Whether anything was otherwise. */
export async function countPool(tx: EntityManager, found: Held, row: SignUpPoolRow, at: Date): Promise<{ readonly row: SignUpPoolRow; readonly changed: boolean }> {
  const { organisationId, activityId, pool } = row;
  const [counts] = await tx.query<[Pick<SignUpPoolRow, 'confirmed' | 'offered' | 'waiting' | 'lastNumber' | 'nextDueAt'>]>(
    `select coalesce(sum(size) filter (where status = 'confirmed'), 0)::int as confirmed, coalesce(sum(size) filter (where status = 'offered'), 0)::int as offered,
       coalesce(sum(size) filter (where status = 'waiting'), 0)::int as waiting, coalesce(max(number), 0)::int as "lastNumber", min(offer_expires_at) as "nextDueAt"
     from sign_ups where organisation_id = $1 and activity_id = $2 and pool = $3`, [organisationId, activityId, pool]);
  const { capacity } = found.row;
  const next = { capacity, placed: found.placed, ...counts, told: timesOf(found.activity, pool, at), toldOn: localDate(at) };
  const figures = ({ capacity: most, placed, confirmed, offered, waiting }: Omit<SignUpPoolRow, 'organisationId' | 'activityId' | 'pool'>) => [most, placed, confirmed, offered, waiting];
  const changed = !sameValue(figures(next), figures(row));
  if (changed || !sameValue(next, pick(row))) await tx.update(SignUpPoolRow, { organisationId, activityId, pool }, next);
  return { row: Object.assign(new SignUpPoolRow(), row, next), changed };
}

const pick = ({ capacity, placed, confirmed, offered, waiting, lastNumber, nextDueAt, told, toldOn }: SignUpPoolRow) => ({ capacity, placed, confirmed, offered, waiting, lastNumber, nextDueAt, told, toldOn });

/** How many seats are held where most are: by those who were placed, and by those who signed up for the fullest of what is to come. */
export async function seatsTaken(tx: EntityManager, { row, placed }: Held, at: Date): Promise<number> {
  const [peak] = await tx.query<[{ held: number }]>(
    `select coalesce(max(confirmed + offered), 0)::int as held from sign_up_pools where organisation_id = $1 and activity_id = $2 and pool >= $3`, [row.organisationId, row.id, localDate(at)]);
  return placed + peak.held;
}

/** The occurrence's month; of a series the month in which it was counted. */
export const monthOf = (pool: string, at: Date): string => (pool === SERIES ? localDate(at) : pool).slice(0, 7);
