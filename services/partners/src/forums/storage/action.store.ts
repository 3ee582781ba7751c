import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ActionFact, type AgreedAction, evolveAction } from '../domain/check-action.js';
import { ActionRow, toAction } from './action.row.js';
import { ForumTimelineRow, lineOf } from './forum-timeline.row.js';

@Injectable()
export class ActionStore {
  /** Checks an action off or takes that back. Nothing is told to others: what was promised stays between those who met. */
  async change(tx: EntityManager, meetingId: string, id: string, decide: Decision<AgreedAction | undefined, ActionFact>): Promise<AgreedAction | Refusal> {
    const where = { id, meetingId };
    // Others at the table see the row and may not lock it: the decision says so in words.
    const row = (await tx.findOne(ActionRow, { where, lock: { mode: 'pessimistic_write' } })) ?? (await tx.findOneBy(ActionRow, where));
    const before = row ? toAction(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce(evolveAction, before!);
    for (const fact of facts) {
      const { organisationId, forumId, parties } = row!;
      const { at: doneAt = null, ...by } = after.done ?? { at: null };
      await tx.update(ActionRow, { organisationId, id }, { doneAt, doneBy: after.done ? by as ActionRow['doneBy'] : null });
      await tx.insert(ForumTimelineRow, lineOf(fact, { organisationId, forumId, meetingId, parties }, { action: after.text }));
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<AgreedAction | undefined> {
    const row = await tx.findOneBy(ActionRow, { id });
    return row ? toAction(row) : undefined;
  }
}
