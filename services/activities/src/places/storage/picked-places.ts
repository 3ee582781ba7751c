import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock, type Refusal } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import type { ActivityContent } from '../../activities/domain/activity-content.js';
import { placeIdsOf, withPickedPlaces } from '../../activities/domain/follow-place.js';
import type { RegisteredPlace } from '../domain/place.js';
import { PlaceRow } from './place.row.js';
import { PlaceStore } from './place.store.js';

/** The registry, for those who pick from it. */
@Injectable()
export class PickedPlaces {
  constructor(private readonly places: PlaceStore, @Inject(CLOCK) private readonly clock: Clock) {}

  /** What was sent with the details of the places that were picked. A place that just changes is waited for, so that nobody keeps what it said before. */
  async resolve(tx: EntityManager, organisationId: string, content: ActivityContent, before?: ActivityContent): Promise<ActivityContent | Refusal> {
    const ids = placeIdsOf(content);
    if (ids.length > 0) await tx.find(PlaceRow, { where: { organisationId, id: In([...ids]) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_read' } });
    return withPickedPlaces(content, before, await this.places.findMany(tx, ids), dayInHelsinki(this.clock.now()));
  }

  registryOf(tx: EntityManager, content: ActivityContent): Promise<ReadonlyMap<string, RegisteredPlace>> {
    return this.places.findMany(tx, placeIdsOf(content));
  }
}
