import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { contentOfPlace, evolvePlace, type PlaceFact, type RegisteredPlace } from '../domain/place.js';
import { ActivitiesAtPlace } from './activities-at-place.js';
import { placeLineOf, PlaceTimelineRow } from './place-timeline.row.js';
import { PlaceRow, toPlace, toPlaceRow } from './place.row.js';

@Injectable()
export class PlaceStore {
  constructor(private readonly outbox: Outbox, private readonly activities: ActivitiesAtPlace) {}

  /** The only way a place changes: its row, its timeline, its news and its owner's activities there go together. */
  async change(tx: EntityManager, id: string, decide: Decision<RegisteredPlace | undefined, PlaceFact>): Promise<RegisteredPlace | Refusal> {
    // Another's place can be read and not locked; whose it is the decision says.
    await tx.findOne(PlaceRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = await this.find(tx, id);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<RegisteredPlace | undefined>(evolvePlace, before)!;
    for (const fact of facts) {
      const { organisationId } = after;
      await (before ? tx.update(PlaceRow, { organisationId, id }, toPlaceRow(after)) : tx.insert(PlaceRow, toPlaceRow(after)));
      await tx.insert(PlaceTimelineRow, placeLineOf(fact));
      await this.outbox.append(tx, organisationId, announce(fact));
      if (before) await this.activities.follow(tx, organisationId, { before: contentOfPlace(before), after, at: fact.at });
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<RegisteredPlace | undefined> {
    return (await this.findMany(tx, [id])).get(id);
  }

  /** By id; those not known are missing. */
  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, RegisteredPlace>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(PlaceRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toPlace(row)]));
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, placeId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: PlaceTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(PlaceTimelineRow, { where: { placeId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }
}
