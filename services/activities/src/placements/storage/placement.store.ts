import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { lockActivity } from '../../activities/storage/activity.store.js';
import { announce } from '../../announcements/announce.js';
import { evolve, type Placement } from '../domain/placement.js';
import type { PlacementFact } from '../domain/placement-facts.js';
import type { PlacementSituation } from '../domain/placement-situation.js';
import type { Room } from '../domain/room.js';
import { SeatKeeping } from '../../sign-ups/storage/seat-keeping.js';
import { lookAtRidesAgain } from '../../rides/storage/ride-days.js';
import { PlacementRow, toRow, toState } from './placement.row.js';

@Injectable()
export class PlacementStore {
  constructor(private readonly outbox: Outbox, private readonly seats: SeatKeeping) {}

  /**
   * The only way a placement changes. The activity's row is locked first: seats belong to it, so of many acceptances each
   * sees the seats that the others have taken. A new placement names its activity; a known one remembers it.
   */
  async change(
    tx: EntityManager, id: string, decide: Decision<PlacementSituation, PlacementFact>, newOnActivity?: string,
  ): Promise<Placement | Refusal | undefined> {
    const activityId = (await tx.findOne(PlacementRow, { where: { id } }))?.activityId ?? newOnActivity;
    const activity = activityId ? await lockActivity(tx, activityId) : null;
    const row = await tx.findOne(PlacementRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toState(row) : undefined;
    const facts = decide({ placement: before, room: activity ? roomOf(activity, await this.seats.taken(tx, activity)) : undefined });
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Placement | undefined>(evolve, before);
    if (after && facts.length > 0) {
      await (row ? tx.update(PlacementRow, { organisationId: row.organisationId, id }, toRow(after)) : tx.insert(PlacementRow, toRow(after)));
      if (activity && after.status === 'withdrawn') await lookAtRidesAgain(tx, activity.id);
      await this.outbox.append(tx, after.organisationId, facts.flatMap(announce));
      // A seat that was given up goes to the line of those who signed up.
      if (activity) await this.seats.settle(tx, activity);
    }
    return after;
  }
}

const roomOf = ({ status, capacity, content, occurrenceChanges }: ActivityRow, seatsTaken: number): Room =>
  ({ published: status === 'published', capacity, seatsTaken, timetable: content.schedule && { schedule: content.schedule, changes: occurrenceChanges } });
