import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Activity } from '../domain/activity.js';
import { nextOccurrence, occurrencesBetween, type Occurrence } from '../domain/occurrences.js';
import { addDays, localDate, TIME_ZONE, weekdayOf } from '../domain/schedule.js';
import { ActivityRow } from './activity.row.js';
import { Listings } from '../../listings/storage/listings.js';
import { OccurrenceRow } from './occurrence.row.js';

/** How far ahead coming meetings are written down: publishing five years costs what publishing one costs. */
export const HORIZON_DAYS = 13 * 7;
/** Written anew when less than this is left, so that every activity is not written every day. */
export const HORIZON_LEFT_DAYS = HORIZON_DAYS - 7;

/** Keeps the rows of coming meetings in step with what activities say. */
@Injectable()
export class OccurrenceRows {
  constructor(@Inject(CLOCK) private readonly clock: Clock, private readonly listings: Listings) {}

  /** Writes the coming meetings of a published activity anew, and what lists know of it; of any other there is nothing. */
  async write(tx: EntityManager, activity: Activity): Promise<void> {
    const at = this.clock.now();
    const { organisationId, id: activityId } = activity;
    const today = localDate(at);
    const horizon = addDays(today, HORIZON_DAYS);
    const rows = activity.status === 'published' ? comingOf(activity, today, horizon, at).map((one) => rowOf(organisationId, activityId, one)) : [];
    await tx.delete(OccurrenceRow, { organisationId, activityId });
    if (rows.length > 0) await tx.insert(OccurrenceRow, rows);
    await tx.update(ActivityRow, { organisationId, id: activityId }, { horizonOn: activity.status === 'published' ? horizon : null });
    await this.listings.write(tx, activity, rows, at);
  }
}

/** Those within the horizon, and the next one where it is beyond: a yearly feast is found too. */
function comingOf(activity: Activity & { readonly status: 'published' }, from: string, to: string, at: Date): readonly Occurrence[] {
  const timetable = { schedule: activity.content.schedule, changes: activity.changes };
  const coming = occurrencesBetween(timetable, from, to);
  if (coming.some(({ status }) => status !== 'cancelled')) return coming;
  const next = nextOccurrence(timetable, at);
  return next && !coming.some(({ date }) => date === next.date) ? [...coming, next] : coming;
}

const WALL = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function rowOf(organisationId: string, activityId: string, { date, startsAt, endsAt, status }: Occurrence): OccurrenceRow {
  const meetsOn = localDate(startsAt);
  const [hour, minute] = WALL.format(startsAt).split(':').map(Number);
  return Object.assign(new OccurrenceRow(), {
    organisationId, activityId, date, meetsOn, startsAt, endsAt, status, weekday: weekdayOf(meetsOn), startMinute: hour! * 60 + minute!,
  });
}
