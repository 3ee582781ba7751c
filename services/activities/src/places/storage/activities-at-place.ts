import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isRefusal, type LocalizedText } from '@pirtti/kernel';
import { followPlace, type FollowPlace } from '../../activities/domain/follow-place.js';
import { ActivityStore } from '../../activities/storage/activity.store.js';

/** An activity as the page of its place names it. */
export interface AtPlace {
  readonly id: string;
  readonly organisationId: string;
  readonly names: LocalizedText;
  readonly status: string;
}

const AT_PLACE = `(content -> 'place' ->> 'placeId' = $1 or content -> 'morePlaces' @> jsonb_build_array(jsonb_build_object('placeId', $1::text)))`;
/** More than this is not named on one page. */
const MOST_NAMED = 50;

/** Who meets in a place of the registry. */
@Injectable()
export class ActivitiesAtPlace {
  constructor(private readonly activities: ActivityStore) {}

  /** The owner's own activities say at once what its place says; nobody edits another's. */
  async follow(tx: EntityManager, organisationId: string, change: FollowPlace): Promise<void> {
    // In one order, so that of two that follow at once each waits for the other.
    const rows = await tx.query<{ id: string }[]>(`select id from activities where organisation_id = $2 and status <> 'archived' and ${AT_PLACE} order by id`, [change.after.id, organisationId]);
    for (const { id } of rows) {
      const followed = await this.activities.change(tx, id, followPlace(change));
      if (isRefusal(followed)) throw new Error(`activity ${id} cannot follow its place: ${followed.code}`);
    }
  }

  /** Those that the reader may see: everybody's published ones, and the reader's own. */
  named(tx: EntityManager, placeId: string): Promise<AtPlace[]> {
    return tx.query<AtPlace[]>(
      `select id, organisation_id as "organisationId", content -> 'names' as names, status from activities
       where (status = 'published' or organisation_id = (select current_organisation())) and status not in ('archived', 'cancelled') and ${AT_PLACE}
       order by content -> 'names' ->> 'fi', id limit ${MOST_NAMED}`, [placeId]);
  }
}
