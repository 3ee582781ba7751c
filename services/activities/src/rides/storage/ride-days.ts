import type { LocalizedText } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { localDate } from '../../activities/domain/schedule.js';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { meetingOf } from './meeting-of.js';
import type { OfMeeting } from './ride.store.js';

export interface RideDay extends OfMeeting {
  readonly names: LocalizedText;
  readonly startsAt: string | null;
  readonly rides: number;
  readonly seats: number;
  readonly accepted: number;
  readonly asked: number;
  readonly unplaced: number;
}

interface Row extends Omit<RideDay, 'names' | 'startsAt'> {
  readonly total: number;
}

const COLUMNS = 'activity_id as "activityId", date::text, rides, seats, accepted, asked, unplaced, count(*) over ()::int as total';

/** What may have to follow: the activity has changed since somebody looked, somebody was forgotten or withdrawn, or a driver has had their time to answer. */
const TO_FOLLOW = `
  select d.organisation_id as "organisationId", d.activity_id as "activityId", d.date::text as date
    from ride_days d left join activities a on a.organisation_id = d.organisation_id and a.id = d.activity_id
   where d.until_on >= $1 and (d.rides > 0 or d.asked > 0 or d.unplaced > 0 or d.accepted > 0) and (a.id is null or a.revision <> d.seen_revision or d.answer_due_at <= $2)
   order by d.date, d.activity_id limit 500`;

/** Meetings to which rides are arranged, in counts. */
@Injectable()
export class RideDays {
  async list(tx: EntityManager, organisationId: string, { lacking, past, page, pageSize }: { lacking: boolean; past: boolean; page: number; pageSize: number }, at: Date): Promise<{ items: RideDay[]; total: number }> {
    const condition = `organisation_id = $1 and until_on ${past ? '<' : '>='} $2 and (not $3 or unplaced > 0) and ($4 or rides + seats + asked + unplaced > 0)`;
    const rows = await tx.query<Row[]>(`select ${COLUMNS} from ride_days where ${condition} order by date ${past ? 'desc' : ''}, activity_id limit $5 offset $6`, [organisationId, localDate(at), lacking, past, pageSize, (page - 1) * pageSize]);
    const [counted] = rows.length > 0 ? rows : await tx.query<{ total: number }[]>(`select count(*)::int as total from ride_days where ${condition}`, [organisationId, localDate(at), lacking, past]);
    const activities = new Map((await tx.findBy(ActivityRow, { organisationId, id: In(rows.map(({ activityId }) => activityId)) })).map((row) => [row.id, row]));
    return {
      items: rows.map(({ total: _total, ...row }) => {
        const activity = activities.get(row.activityId)!;
        return { ...row, names: activity.content.names, startsAt: meetingOf(activity, row.date)?.startsAt.toISOString() ?? null };
      }),
      total: counted?.total ?? 0,
    };
  }

  /** Of all organisations, as everybody sees them. */
  toFollow(tx: EntityManager, at: Date): Promise<(OfMeeting & { readonly organisationId: string })[]> {
    return tx.query(TO_FOLLOW, [localDate(at), at]);
  }
}

/** Has the rides of an activity looked at again within a minute: something was taken from them that they do not see by themselves. */
export const lookAtRidesAgain = (tx: EntityManager, activityId: string): Promise<unknown> =>
  tx.query('update ride_days set seen_revision = -1 where organisation_id = (select current_organisation()) and activity_id = $1', [activityId]);
