import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { evolve, type Agreement, type AgreementFact } from '../domain/agreement.js';
import { AgreementRow, toRow, toState } from './agreement.row.js';

@Injectable()
export class AgreementStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an agreement changes. News goes out as the acting party's: the one who ends it tells it. */
  async change(
    tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Agreement | undefined, AgreementFact>,
  ): Promise<Agreement | Refusal> {
    const row = await tx.findOne(AgreementRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toState(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Agreement | undefined>(evolve, before)!;
    if (facts.length > 0) {
      await (row ? tx.update(AgreementRow, { organisationId: row.organisationId, id }, toRow(after)) : tx.insert(AgreementRow, toRow(after)));
      await this.outbox.append(tx, actingOrganisationId, facts.flatMap(announce));
    }
    return after;
  }

  /** The agreements to which the acting organisation is a party; the database shows no others. */
  async list(tx: EntityManager): Promise<Agreement[]> {
    return (await tx.find(AgreementRow, { order: { validFrom: 'desc', id: 'asc' } })).map(toState);
  }

  async find(tx: EntityManager, id: string): Promise<Agreement | undefined> {
    const row = await tx.findOneBy(AgreementRow, { id });
    return row ? toState(row) : undefined;
  }
}
