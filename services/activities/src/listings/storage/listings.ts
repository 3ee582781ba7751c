import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Activity } from '../../activities/domain/activity.js';
import { listingOf, timesOf, type ComingMeeting } from '../domain/listing.js';
import { writeListing } from './listing.row.js';

/** Keeps what lists and searches know of an activity in step with it. */
@Injectable()
export class Listings {
  /** Of a published activity what it offers and when it meets; of any other there is nothing. */
  async write(tx: EntityManager, activity: Activity, coming: readonly ComingMeeting[], at: Date): Promise<void> {
    const { organisationId, id: activityId } = activity;
    if (activity.status !== 'published') {
      await tx.query('delete from listings where organisation_id = $1 and activity_id = $2', [organisationId, activityId]);
      return;
    }
    const [organiser] = await tx.query<{ names: LocalizedText; mark: number }[]>(ORGANISER, [organisationId]);
    await writeListing(tx, { organisationId, activityId }, listingOf(activity.content, organiser?.names ?? null), timesOf(coming, at), organiser?.mark ?? 0);
  }

  /** Brings the next times of an organisation's listings up to the present, where theirs are over. */
  async renewTimes(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
    await tx.query(RENEW, [organisationId, at]);
  }
}

/** What an organisation is called, and a mark that is another when it is called otherwise; none is 0. */
export const ORGANISER_MARK = 'coalesce(hashtext(k.names::text), 0)';
const ORGANISER = `select k.names, ${ORGANISER_MARK} as mark from known_organisations k where k.organisation_id = $1`;

const RENEW = `
update listings l set next_at = next.starts_at, next_ends_at = next.ends_at
from listings old left join lateral (
  select o.starts_at, o.ends_at from occurrences o
  where o.organisation_id = old.organisation_id and o.activity_id = old.activity_id and o.status <> 'cancelled' and o.ends_at > $2::timestamptz
  order by o.starts_at limit 1
) next on true
where l.organisation_id = $1 and l.next_ends_at <= $2 and old.organisation_id = l.organisation_id and old.activity_id = l.activity_id`;
