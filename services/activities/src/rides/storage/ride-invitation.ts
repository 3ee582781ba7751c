import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { occurrencesBetween } from '../../activities/domain/occurrences.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { RIDE_KINDS } from '../domain/ride.js';
import { RideDayRow } from './ride.rows.js';
import { REACHED_AT } from '../../people/storage/reached-at.js';

/** A meeting to which one may ask for a ride. */
export interface OpenDay {
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many rides are offered already; a wish is written down also where none is yet. */
  readonly rides: number;
}

const DAYS_AHEAD = 35;
const MOST_SHOWN = 10;

/** Where residents themselves may ask for a ride: where the activity says that it has rides, and where somebody offers one. */
@Injectable()
export class RideInvitation {
  /** The coming meetings of a published activity, the next first. */
  async coming(tx: EntityManager, { organisationId, id: activityId, status, content, occurrenceChanges: changes }: ActivityRow, at: Date): Promise<readonly OpenDay[]> {
    if (status !== 'published' || content.schedule === null) return [];
    const today = localDate(at);
    const meetings = occurrencesBetween({ schedule: content.schedule, changes }, today, addDays(today, DAYS_AHEAD)).filter((one) => one.status !== 'cancelled' && one.startsAt > at);
    const days = await tx.findBy(RideDayRow, { organisationId, activityId, date: In(meetings.map(({ date }) => date)) });
    const offered = new Map(days.map(({ date, rides }) => [date, rides]));
    const always = content.transport.some(({ kind }) => (RIDE_KINDS as readonly string[]).includes(kind));
    return meetings.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt, rides: offered.get(date) ?? 0 })).filter(({ rides }) => always || rides > 0).slice(0, MOST_SHOWN);
  }

  async invitesTo(tx: EntityManager, activity: ActivityRow, date: string, at: Date): Promise<boolean> {
    return (await this.coming(tx, activity, at)).some((day) => day.date === date);
  }

  /** For how many somebody who is reached at an address or a number waits: to this meeting, and to all. */
  async wishesOf(tx: EntityManager, { activityId, date, email, phone }: { readonly activityId: string; readonly date: string; readonly email: string | null; readonly phone: string | null }): Promise<{ readonly here: number; readonly all: number }> {
    const [row] = await tx.query<[{ here: number; all: number }]>(
      `select count(*) filter (where s.activity_id = $1 and s.date = $2)::int as here, count(*)::int as all
         from people p join ride_seats s on s.organisation_id = p.organisation_id and s.person_id = p.id
        where s.status in ('unplaced', 'asked', 'accepted') and ${REACHED_AT}`,
      [activityId, date, email, phone]);
    return row;
  }
}
