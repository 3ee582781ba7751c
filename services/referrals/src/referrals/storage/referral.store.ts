import type { Ending } from '@pirtti/http-kit';
import { isRefusal, refuse, type Decision, type Outcome, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { callIn, OneTrip } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Described } from '../../clients/domain/client.js';
import { ClientReader } from '../../clients/storage/client.reader.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import type { LeansOn } from './leans-on.js';
import { changeOf, inLists, inTheirPlaces, type ReferralChange, type WrittenChange } from './referral-change.js';
import { ReferralRow } from './referral.row.js';
import { numbered, type VersionedReferral } from './referral-state.js';

@Injectable()
export class ReferralStore {
  private readonly writeTogether: (organisationId: string, change: WrittenChange) => Promise<string | undefined>;

  constructor(private readonly outbox: Outbox, private readonly clients: ClientReader, trip: OneTrip) {
    this.writeTogether = trip.together(async (changes) => inTheirPlaces(await trip.call('write_referrals', inLists(changes)), changes));
  }

  /** A new referral under the organisation's next number. */
  async start(tx: EntityManager, facts: Outcome<ReferralFact>): Promise<Referral | Refusal> {
    return isRefusal(facts) ? facts : this.remember(tx, undefined, facts);
  }

  /** How a referral changes inside a larger transaction: lock it, decide, then save the new state, its timeline, its windows and its news together. */
  async change(tx: EntityManager, id: string, decide: Decision<Referral, ReferralFact>): Promise<Referral | Refusal> {
    const row = await tx.findOne(ReferralRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) return refuse('not-found');
    const before = numbered(row);
    const facts = decide(before.referral);
    if (isRefusal(facts)) return facts;
    return facts.length > 0 ? this.remember(tx, before, facts) : before.referral;
  }

  /** The same door for the mail that knows a placement by its id alone. Somebody else's placement changes nothing. */
  async changeByPlacement(tx: EntityManager, placementId: string, decide: Decision<Referral, ReferralFact>): Promise<void> {
    const row = await tx.findOne(ReferralRow, { where: { placementId }, select: { organisationId: true, id: true } });
    if (row) await this.change(tx, row.id, decide);
  }

  /** What follows from facts that were decided upon without a lock; nothing is written yet. */
  plan(before: VersionedReferral | undefined, facts: readonly ReferralFact[], client: Described): ReferralChange {
    return changeOf(before, facts, client, (organisationId, news) => this.outbox.prepare(organisationId, news));
  }

  /** Writes a plan with its command's ending, if the referral and what it leans on are still as they were. Answers with the number that a new referral was given. */
  async write({ written }: ReferralChange, leansOn: LeansOn | null, ending: Ending): Promise<string | undefined> {
    const number = await this.writeTogether(ending.organisation_id, { ...written, leans_on: leansOn, ...ending });
    this.outbox.written();
    return number;
  }

  private async remember(tx: EntityManager, before: VersionedReferral | undefined, facts: readonly ReferralFact[]): Promise<Referral> {
    const first = facts[0];
    const { organisationId, clientId } = before?.referral ?? (first?.kind === 'referral-drafted' ? first.draft : undefined) ?? noStart();
    const client = await this.clients.find(tx, organisationId, clientId);
    if (!client) throw new Error('a referral without its client');
    const { after, written } = this.plan(before, facts, client);
    await callIn(tx, 'write_referrals', inLists([written]));
    this.outbox.written(tx);
    return after;
  }
}

function noStart(): never {
  throw new Error('a referral starts with its draft');
}
