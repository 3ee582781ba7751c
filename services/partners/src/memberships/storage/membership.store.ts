import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { evolve, type Membership, type MembershipFact } from '../domain/membership.js';
import { MembershipRow, toRow, toState } from './membership.row.js';

@Injectable()
export class MembershipStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a membership changes: lock it, decide, then save the new state and its news together. */
  async change(tx: EntityManager, id: string, decide: Decision<Membership | undefined, MembershipFact>): Promise<Membership | Refusal> {
    const row = await tx.findOne(MembershipRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toState(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Membership | undefined>(evolve, before)!;
    if (facts.length > 0) {
      await (row ? tx.update(MembershipRow, { organisationId: row.organisationId, id }, toRow(after)) : tx.insert(MembershipRow, toRow(after)));
      await this.outbox.append(tx, after.organisationId, facts.flatMap(announce));
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Membership | undefined> {
    const row = await tx.findOneBy(MembershipRow, { id });
    return row ? toState(row) : undefined;
  }
}
