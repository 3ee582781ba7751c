import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../../announcements/announce.js';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import { lineOf, VolunteerTimelineRow, type ByWhom, type TimelineDetails } from '../../timeline.row.js';
import { countPairs, lockVolunteer } from '../../volunteers/storage/volunteer.store.js';
import { evolveNeed } from '../domain/evolve-need.js';
import type { Match, MatchFact } from '../domain/match.js';
import type { Need, NeedFact } from '../domain/need.js';
import type { Meeting } from '../domain/run-match.js';
import { MatchRow, toMatch, toMatchRow } from './match.row.js';
import { NeedRow, toNeed, toNeedRow } from './need.row.js';

@Injectable()
export class MatchStore {
  constructor(private readonly outbox: Outbox, private readonly models: VolunteerModelStore) {}

  /** The only way a wish changes by itself. */
  async changeNeed(tx: EntityManager, id: string, decide: Decision<Need | undefined, NeedFact>, byWhom: ByWhom): Promise<{ readonly id: string } | Refusal> {
    const facts = decide(await lockNeed(tx, id));
    if (isRefusal(facts)) return facts;
    for (const fact of facts) await this.writeNeed(tx, fact, byWhom);
    return { id };
  }

  /**
   * The only way a pair begins, pauses, goes on and ends; the wish follows. The volunteer's row is locked first and the wish's then: of those who
   * find the same volunteer or the same wish at once each sees what the one before has done.
   */
  async change(tx: EntityManager, id: string, decide: Decision<Meeting, MatchFact>, byWhom: ByWhom, between?: { readonly volunteerId: string; readonly needId: string }): Promise<{ readonly id: string } | Refusal> {
    const known = await tx.findOneBy(MatchRow, { id });
    const [volunteerId, needId] = [known?.volunteerId ?? between?.volunteerId, known?.needId ?? between?.needId];
    const volunteer = volunteerId === undefined ? undefined : await lockVolunteer(tx, volunteerId);
    const need = needId === undefined ? undefined : await lockNeed(tx, needId);
    // Only now: before the locks it may have been another's to change.
    const row = await tx.findOneBy(MatchRow, { id });
    const model = need && await this.models.find(tx, need.organisationId, need.modelId);
    const facts = decide({ match: row ? toMatch(row) : undefined, need, volunteer, model, pairs: volunteer ? await countPairs(tx, volunteer.id) : 0 });
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const { organisationId } = fact.match;
      await (row ? tx.update(MatchRow, { organisationId, id }, toMatchRow(fact.match)) : tx.insert(MatchRow, toMatchRow(fact.match)));
      await tx.insert(VolunteerTimelineRow, lineOf({ organisationId, matchId: id, volunteerId: fact.match.volunteerId, needId: fact.match.needId, at: fact.at, what: fact.type, byWhom, details: detailsOf(fact) }));
      await this.outbox.append(tx, organisationId, announce(fact));
      for (const followed of evolveNeed(need!, fact)) await this.writeNeed(tx, followed, 'rule');
    }
    return { id };
  }

  async find(tx: EntityManager, id: string): Promise<Match | undefined> {
    const row = await tx.findOneBy(MatchRow, { id });
    return row ? toMatch(row) : undefined;
  }

  async findNeed(tx: EntityManager, id: string): Promise<Need | undefined> {
    return (await this.findNeeds(tx, [id])).get(id);
  }

  async findNeeds(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Need>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(NeedRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toNeed(row)]));
  }

  private async writeNeed(tx: EntityManager, fact: NeedFact, byWhom: ByWhom): Promise<void> {
    const { organisationId, id } = fact.need;
    await (fact.before ? tx.update(NeedRow, { organisationId, id }, toNeedRow(fact.need)) : tx.insert(NeedRow, toNeedRow(fact.need)));
    await tx.insert(VolunteerTimelineRow, lineOf({ organisationId, needId: id, at: fact.at, what: fact.type, byWhom, details: fact.type === 'NeedEnded' ? { reason: fact.need.endReason! } : {} }));
    await this.outbox.append(tx, organisationId, announce(fact));
  }
}

async function lockNeed(tx: EntityManager, id: string): Promise<Need | undefined> {
  const row = await tx.findOne(NeedRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row ? toNeed(row) : undefined;
}

function detailsOf(fact: MatchFact): TimelineDetails {
  switch (fact.type) {
    case 'MatchStarted': return { on: fact.match.startedOn };
    case 'MatchPaused': return { on: fact.match.pauses.at(-1)!.from };
    case 'MatchResumed': return { on: fact.match.pauses.at(-1)!.to! };
    case 'MatchEnded': return { on: fact.match.endedOn!, reason: fact.match.endReason!, outcome: fact.match.outcome!, waitsAgain: fact.waitsAgain };
  }
}
