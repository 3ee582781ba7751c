import { isRefusal, refuse, type Decision, type Outcome, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { ClientReader } from '../../clients/storage/client.reader.js';
import { nextNumber } from '../../storage/next-number.js';
import { evolve } from '../domain/evolve.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import { followWithDisclosures } from './disclosures.js';
import { ReferralRow, TimelineRow } from './referral.row.js';
import { toReferral, toRow } from './referral-state.js';
import { timelineEntry } from './timeline-entry.js';

@Injectable()
export class ReferralStore {
  constructor(private readonly outbox: Outbox, private readonly clients: ClientReader) {}

  /** A new referral under the organisation's next number. */
  async start(tx: EntityManager, facts: Outcome<ReferralFact>): Promise<Referral | Refusal> {
    if (isRefusal(facts)) return facts;
    return this.remember(tx, undefined, facts);
  }

  /** The only way a referral changes: lock it, decide, then save the new state, its timeline, its windows and its news together. */
  async change(tx: EntityManager, id: string, decide: Decision<Referral, ReferralFact>): Promise<Referral | Refusal> {
    const row = await tx.findOne(ReferralRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) return refuse('not-found');
    const before = toReferral(row);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    return facts.length > 0 ? this.remember(tx, before, facts) : before;
  }

  /** The same door for the mail that knows a placement by its id alone. Somebody else's placement changes nothing. */
  async changeByPlacement(tx: EntityManager, placementId: string, decide: Decision<Referral, ReferralFact>): Promise<void> {
    const row = await tx.findOne(ReferralRow, { where: { placementId }, select: { organisationId: true, id: true } });
    if (row) await this.change(tx, row.id, decide);
  }

  private async remember(tx: EntityManager, before: Referral | undefined, facts: readonly ReferralFact[]): Promise<Referral> {
    const states: Referral[] = [];
    for (const fact of facts) states.push(evolve(states.at(-1) ?? before, fact));
    const after = states.at(-1);
    if (!after) throw new Error('a referral starts with a fact');
    const { organisationId, id } = after;
    // Insert, not save(): of two first submissions only one may win.
    if (before) await tx.update(ReferralRow, { organisationId, id }, toRow(after));
    else await tx.insert(ReferralRow, { ...toRow(after), number: numberOf(await nextNumber(tx, 'referral')) });

    const position = before ? await tx.countBy(TimelineRow, { organisationId, referralId: id }) : 0;
    await tx.insert(TimelineRow, facts.map((fact, place) => ({ organisationId, referralId: id, position: position + place + 1, ...timelineEntry(fact) })));
    const client = await this.clients.findCoded(tx, organisationId, after.clientId);
    if (!client) throw new Error('a referral without its client');
    for (const [place, fact] of facts.entries()) await followWithDisclosures(tx, states[place] ?? after, fact);
    await this.outbox.append(tx, organisationId, facts.flatMap((fact, place) => announce(fact, states[place] ?? after, client)));
    return after;
  }
}

const numberOf = (value: number): string => `L-${String(value).padStart(5, '0')}`;
