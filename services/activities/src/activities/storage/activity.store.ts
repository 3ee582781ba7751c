import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { IdeaStore } from '../../ideas/storage/idea.store.js';
import { ShiftsFollow } from '../../volunteers/shifts/storage/shifts-follow.js';
import { evolve, type Activity } from '../domain/activity.js';
import type { ActivityFact } from '../domain/activity-facts.js';
import { SeatKeeping } from '../../sign-ups/storage/seat-keeping.js';
import { ActivityRow, toRow, toState } from './activity.row.js';
import { OccurrenceRows } from './occurrence-rows.js';

@Injectable()
export class ActivityStore {
  constructor(
    private readonly outbox: Outbox, private readonly occurrences: OccurrenceRows, private readonly ideas: IdeaStore, private readonly shifts: ShiftsFollow,
    private readonly seats: SeatKeeping,
  ) {}

  /** The only way an activity changes: lock it, decide, then save the new state and its news together. */
  async change(tx: EntityManager, id: string, decide: Decision<Activity | undefined, ActivityFact>): Promise<Activity | Refusal> {
    const row = await lockActivity(tx, id);
    // Seats of what has been are held by nobody any more.
    if (row) row.seatsTaken = await this.seats.taken(tx, row);
    const before = row ? toState(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Activity | undefined>(evolve, before)!;
    const forbidden = row && await this.seats.forbids(tx, row, after);
    if (forbidden) return forbidden;
    if (facts.length > 0) {
      // insert, not save(): of two first drafts only one may win
      await (row ? tx.update(ActivityRow, { organisationId: row.organisationId, id }, toRow(after)) : tx.insert(ActivityRow, toRow(after)));
      // Only what is offered has coming meetings in lists: a draft is saved at every pause in the typing.
      if (before?.status === 'published' || after.status === 'published') await this.occurrences.write(tx, after);
      await this.shifts.follow(tx, facts);
      await this.outbox.append(tx, after.organisationId, facts.flatMap(announce));
      // What was offered to everyone answers the wishes that it names.
      if (after.status === 'published') await this.ideas.met(tx, { id: after.id, kind: after.content.kind, originIds: after.content.originIds }, { organisationId: after.organisationId, role: null }, facts.at(-1)!.at);
      // More seats, another time, a break: the line and those who signed up hear of it with the change.
      if (row) await this.seats.settle(tx, toRow(after));
    }
    return after;
  }
}

/**
 * The acting organisation's activity, locked till the transaction ends. Whoever needs the activity and its placements or
 * attendance locks the activity first, always in this order; another's published activity can be read but not locked.
 */
export const lockActivity = (tx: EntityManager, id: string): Promise<ActivityRow | null> =>
  tx.findOne(ActivityRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
