import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../../announcements/announce.js';
import { AppropriationRow } from '../../appropriations/storage/appropriation.store.js';
import { GrantRow } from '../../given/storage/grant.row.js';
import { RoundRow } from '../../rounds/storage/round.row.js';
import { GrantTimelineRow } from '../../storage/grant-timeline.row.js';
import type { About, ApplicationFact, ClaimSettled, GrantDecided } from '../domain/application-facts.js';
import { evolve, type Application } from '../domain/application.js';
import { ApplicationRow, toRow, toState } from './application.row.js';
import { rowOf, ScoreRow } from './score.row.js';
import { detailsOf, readerOf } from './timeline-line.js';

@Injectable()
export class ApplicationStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an application changes, with its timeline, its scores and the money that a decision gives. */
  async change(tx: EntityManager, id: string, decide: Decision<Application | undefined, ApplicationFact>): Promise<Application | Refusal> {
    const row = await tx.findOne(ApplicationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toState(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Application | undefined>(evolve, before)!;
    if (facts.length > 0) {
      const next = toRow(after, facts[0]!.at);
      await (row ? tx.update(ApplicationRow, { organisationId: after.organisationId, id }, next) : tx.insert(ApplicationRow, next));
      for (const fact of facts) await this.follow(tx, fact, after);
      await this.outbox.append(tx, facts[0]!.by.organisationId, facts.flatMap(announce));
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Application | undefined> {
    const row = await tx.findOneBy(ApplicationRow, { id });
    return row ? toState(row) : undefined;
  }

  private async follow(tx: EntityManager, fact: ApplicationFact, application: Application): Promise<void> {
    await tx.insert(GrantTimelineRow, {
      organisationId: fact.by.organisationId, subjectId: application.id, readerId: readerOf(fact), at: fact.at, what: fact.type, byRole: fact.by.role, details: detailsOf(fact),
    });
    if (fact.type === 'ApplicationScored') await tx.upsert(ScoreRow, rowOf(fact), ['organisationId', 'applicationId', 'scorerId']);
    if (fact.type === 'GrantDecided' && fact.grant) await this.give(tx, fact, application, fact.grant.grantedCents);
    if (fact.type === 'ClaimSettled' && fact.grant) await this.giveMore(tx, fact, application);
    if (fact.type === 'GrantRecovered') await tx.update(GrantRow, { organisationId: fact.by.organisationId, id: application.id }, { recoveredCents: fact.recoveredCents });
  }

  /** Takes the money from round and appropriation, whose rows the decision holds locked, and shows the grant to everybody. */
  private async give(tx: EntityManager, { about, decision: { decidedOn, body, section }, at }: Pick<GrantDecided, 'about' | 'at'> & { readonly decision: Pick<GrantDecided['decision'], 'decidedOn' | 'body' | 'section'> }, { content: { title } }: Application, cents: number): Promise<void> {
    const year = await this.spend(tx, about, cents);
    await tx.insert(GrantRow, {
      organisationId: about.granterId, id: about.applicationId, applicationId: about.applicationId, roundId: about.roundId, recipientId: about.applicantId, funderName: null, kind: about.kind, title, year,
      amountCents: cents, recoveredCents: 0, decidedOn, body, section, source: null, recordedAt: at, retractedAt: null,
    });
  }

  /** What a rectification grants beyond what had been granted; where there was no grant, as one. */
  private async giveMore(tx: EntityManager, { about, result: { decidedOn, body, section }, grant, at }: ClaimSettled, application: Application): Promise<void> {
    const { beforeCents, grantedCents } = grant!;
    const decision = { decidedOn, body: body!, section: section! };
    if (beforeCents === 0) return this.give(tx, { about, decision, at }, application, grantedCents);
    await this.spend(tx, about, grantedCents - beforeCents);
    await tx.update(GrantRow, { organisationId: about.granterId, id: about.applicationId }, { ...decision, amountCents: grantedCents });
  }

  /** Takes money from round and appropriation; of which year it is. */
  private async spend(tx: EntityManager, { granterId, roundId }: About, cents: number): Promise<number> {
    const round = await tx.findOneByOrFail(RoundRow, { organisationId: granterId, id: roundId });
    await tx.increment(AppropriationRow, { organisationId: granterId, id: round.appropriationId }, 'grantedCents', cents);
    await tx.increment(RoundRow, { organisationId: granterId, id: round.id }, 'grantedCents', cents);
    return (await tx.findOneByOrFail(AppropriationRow, { organisationId: granterId, id: round.appropriationId })).year;
  }
}
