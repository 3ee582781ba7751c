import { isRefusal, refuse, type Decision, type Outcome, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Consent } from '../domain/consent.js';
import type { ConsentFact } from '../domain/consent-facts.js';
import { ConsentRow, toConsent, toConsentRow } from './consent.row.js';

/** Consents are never announced: what others learn of one is that a placement is asked or withdrawn. */
@Injectable()
export class ConsentStore {
  async record(tx: EntityManager, outcome: Outcome<ConsentFact>): Promise<Consent | Refusal> {
    if (isRefusal(outcome)) return outcome;
    const [fact] = outcome;
    if (fact?.kind !== 'consent-recorded') throw new Error('only a recorded consent can be new');
    await tx.insert(ConsentRow, toConsentRow(fact.consent));
    return fact.consent;
  }

  /** The only way a consent changes: lock it, decide, save. */
  async change(tx: EntityManager, id: string, decide: Decision<Consent, ConsentFact>): Promise<Consent | Refusal> {
    const row = await tx.findOne(ConsentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) return refuse('not-found');
    const before = toConsent(row);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const withdrawn = facts.find((fact) => fact.kind === 'consent-withdrawn');
    if (!withdrawn) return before;
    await tx.update(ConsentRow, { organisationId: before.organisationId, id }, { withdrawnAt: withdrawn.withdrawnAt });
    return { ...before, withdrawnAt: withdrawn.withdrawnAt };
  }
}
