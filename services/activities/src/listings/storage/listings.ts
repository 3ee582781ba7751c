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
    const organisers = await tx.query<{ names: LocalizedText; mark: number }[]>(ORGANISERS, [[organisationId, ...activity.content.coOrganiserIds]]);
    await writeListing(tx, { organisationId, activityId }, listingOf(activity.content, organisers.map(({ names }) => names)), timesOf(coming, at), organisers.reduce((all, { mark }) => all ^ mark, 0));
  }

  /** Brings the next times of an organisation's listings up to the present, where theirs are over. */
  async renewTimes(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
    await tx.query(RENEW, [organisationId, at]);
  }
}

const ORGANISERS = 'select k.names, coalesce(hashtext(k.names::text), 0) as mark from known_organisations k where k.organisation_id = any($1) order by k.organisation_id';
/** A mark of an activity `a` that is another when one of those who organise it is called otherwise, of whom `k` is the owner: the same as is written beside their words. */
export const ORGANISERS_MARK = `(coalesce(hashtext(k.names::text), 0) # case when a.content->'coOrganiserIds' = '[]' then 0 else coalesce((
  select bit_xor(hashtext(c.names::text)) from known_organisations c
  where c.organisation_id = any(array(select jsonb_array_elements_text(a.content->'coOrganiserIds')::uuid)) and c.organisation_id <> a.organisation_id), 0) end)`;

const RENEW = `
update listings l set next_at = next.starts_at, next_ends_at = next.ends_at
from listings old left join lateral (
  select o.starts_at, o.ends_at from occurrences o
  where o.organisation_id = old.organisation_id and o.activity_id = old.activity_id and o.status <> 'cancelled' and o.ends_at > $2::timestamptz
  order by o.starts_at limit 1
) next on true
where l.organisation_id = $1 and l.next_ends_at <= $2 and old.organisation_id = l.organisation_id and old.activity_id = l.activity_id`;
