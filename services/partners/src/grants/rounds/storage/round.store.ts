import { Injectable } from '@nestjs/common';
import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../../announcements/announce.js';
import { GrantTimelineRow } from '../../storage/grant-timeline.row.js';
import { evolve, type GrantRound, type RoundFact } from '../domain/round.js';
import { RoundRow, toRow, toState } from './round.row.js';

@Injectable()
export class RoundStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a round's terms change. */
  async change(tx: EntityManager, id: string, decide: Decision<GrantRound | undefined, RoundFact>): Promise<GrantRound | Refusal> {
    const row = await tx.findOne(RoundRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toState(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<GrantRound | undefined>(evolve, before)!;
    if (facts.length > 0) {
      const next = toRow(after, facts[0]!.at);
      await (row ? tx.update(RoundRow, { organisationId: after.organisationId, id }, next) : tx.insert(RoundRow, next));
      await tx.insert(GrantTimelineRow, facts.map(({ type, by, at }) => ({ organisationId: by.organisationId, subjectId: id, readerId: null, at, what: type, byRole: by.role, details: {} })));
      await this.outbox.append(tx, after.organisationId, facts.flatMap(announce));
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<GrantRound | undefined> {
    const row = await tx.findOneBy(RoundRow, { id });
    return row ? toState(row) : undefined;
  }

  async findMany(tx: EntityManager, ids: readonly string[]): Promise<GrantRound[]> {
    return (await tx.findBy(RoundRow, { id: In([...new Set(ids)]) })).map(toState);
  }
}
