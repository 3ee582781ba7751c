import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import type { AgreementFact } from '../domain/agreement-facts.js';
import { evolve, type Agreement } from '../domain/agreement.js';
import { AgreementRow, toRow, toState } from './agreement.row.js';
import { detailsOf } from './timeline-of.js';
import { TimelineRow } from './timeline.row.js';

@Injectable()
export class AgreementStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an agreement changes, its timeline with it. News goes out as the acting party's: the one who signs last or ends it tells it. */
  async change(
    tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Agreement | undefined, AgreementFact>,
  ): Promise<Agreement | Refusal> {
    const row = await tx.findOne(AgreementRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toState(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Agreement | undefined>(evolve, before)!;
    if (facts.length > 0) {
      const next = toRow(after, facts[0]!.at);
      await (row ? tx.update(AgreementRow, { organisationId: row.organisationId, id }, next) : tx.insert(AgreementRow, next));
      await tx.insert(TimelineRow, facts.map((fact) => lineOf(fact, after)));
      await this.outbox.append(tx, actingOrganisationId, facts.flatMap(announce));
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Agreement | undefined> {
    const row = await tx.findOneBy(AgreementRow, { id });
    return row ? toState(row) : undefined;
  }

  /** Those of them to which the asker's organisation is a party, by their ids. */
  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Agreement>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(AgreementRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toState(row)]));
  }

  /** What happened, oldest first. */
  timeline(tx: EntityManager, agreementId: string): Promise<TimelineRow[]> {
    return tx.find(TimelineRow, { where: { agreementId }, order: { position: 'asc' } });
  }
}

function lineOf(fact: AgreementFact, agreement: Agreement): Omit<TimelineRow, 'position'> {
  const by = fact.type === 'AgreementActivated' ? undefined : fact.by;
  return {
    organisationId: agreement.organisationId, agreementId: agreement.id, parties: [...agreement.parties], at: fact.at, what: fact.type,
    byOrganisationId: by?.organisationId ?? null, byRole: by?.role ?? null, details: detailsOf(fact, agreement),
  };
}
