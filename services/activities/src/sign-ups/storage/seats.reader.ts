import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { wasOffered, type Activity } from '../../activities/domain/activity.js';
import { nextOccurrence, occurrenceOf, occurrencesBetween } from '../../activities/domain/occurrences.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import type { ActivityRow } from '../../activities/storage/activity.row.js';
import { freeSeats, SERIES } from '../domain/seats.js';
import { OPENS_DAYS_BEFORE, standingOf } from '../domain/standing.js';
import { held, seatsOf } from './pool-rows.js';
import { SignUpPoolRow } from './sign-up.row.js';

/** One occurrence or the series with how full it is. */
export interface SeatsView {
  readonly pool: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly capacity: number | null;
  /** Null where there is room for all. */
  readonly seatsLeft: number | null;
  readonly waiting: number;
  readonly maxGroupSize: number;
  readonly closed: string | null;
}

/** Those who have signed up and would hear of a change: how many sign-ups, how many people come by them, and how many have left a number that nobody here writes to. */
export interface SignedUp {
  readonly signUps: number;
  readonly people: number;
  readonly toCall: number;
}
const NOBODY: SignedUp = { signUps: 0, people: 0, toCall: 0 };

/** Reads how full an activity is, in a transaction of its organisation. */
@Injectable()
export class SeatsReader {
  /** What people can sign up for in the coming weeks: each occurrence, or the series; nothing where nobody needs to. */
  coming(tx: EntityManager, row: ActivityRow, activity: Activity, at: Date): Promise<readonly SeatsView[]> {
    return this.views(tx, row, poolsOf(activity, at), at);
  }

  async one(tx: EntityManager, row: ActivityRow, pool: string, at: Date): Promise<SeatsView> {
    return (await this.views(tx, row, [pool], at))[0]!;
  }

  /** Who would be told of a change, by pool: in numbers alone. */
  async signedUp(tx: EntityManager, { organisationId, id }: ActivityRow, channels: { readonly email: boolean; readonly sms: boolean }): Promise<(pool: string) => SignedUp> {
    const rows = await tx.query<(SignedUp & { pool: string })[]>(
      `select s.pool, count(*)::int as "signUps", sum(s.size)::int as people, count(*) filter (where not (($3 and p.email is not null) or ($4 and p.email is null)))::int as "toCall"
         from sign_ups s join people p on p.organisation_id = s.organisation_id and p.id = s.person_id
        where s.organisation_id = $1 and s.activity_id = $2 and s.status in ('confirmed', 'waiting', 'offered') group by s.pool`, [organisationId, id, channels.email, channels.sms]);
    const byPool = new Map(rows.map(({ pool, ...counts }) => [pool, counts]));
    return (pool) => byPool.get(pool) ?? NOBODY;
  }

  private async views(tx: EntityManager, row: ActivityRow, pools: readonly string[], at: Date): Promise<readonly SeatsView[]> {
    if (pools.length === 0) return [];
    const found = await held(tx, row);
    const rows = new Map((await tx.findBy(SignUpPoolRow, { organisationId: row.organisationId, activityId: row.id, pool: In([...pools]) })).map((one) => [one.pool, one]));
    return pools.map((pool) => {
      const counts = rows.get(pool) ?? { confirmed: 0, offered: 0, waiting: 0 };
      const seats = seatsOf(found, counts);
      const times = timesIn(found.activity, pool, at);
      return {
        pool, startsAt: times?.startsAt ?? null, endsAt: times?.endsAt ?? null, capacity: seats.capacity, seatsLeft: seats.capacity === null ? null : Math.max(0, freeSeats(seats)),
        waiting: counts.waiting, maxGroupSize: found.activity.content.maxGroupSize, closed: standingOf(found.activity, pool, at).closed,
      };
    });
  }
}

function poolsOf(activity: Activity, at: Date): readonly string[] {
  if (!wasOffered(activity) || activity.content.signUp === 'open-door') return [];
  if (activity.content.signUp === 'series') return [SERIES];
  const today = localDate(at);
  return occurrencesBetween({ schedule: activity.content.schedule, changes: activity.changes }, today, addDays(today, OPENS_DAYS_BEFORE)).filter(({ endsAt }) => endsAt > at).map(({ date }) => date);
}

/** When an occurrence is held, or the series for the next time. */
export function timesIn(activity: Activity, pool: string, at: Date) {
  if (!wasOffered(activity)) return undefined;
  const timetable = { schedule: activity.content.schedule, changes: activity.changes };
  return pool === SERIES ? nextOccurrence(timetable, at) : occurrenceOf(timetable, pool);
}
