import { Injectable } from '@nestjs/common';
import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import { CENTS } from '../../storage/cents.js';
import { GrantTimelineRow } from '../../storage/grant-timeline.row.js';
import type { Appropriation, AppropriationFact } from '../domain/appropriation.js';

@Entity('grant_appropriations')
export class AppropriationRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'amount_cents', ...CENTS })
  amountCents: number;

  @Column({ name: 'granted_cents', ...CENTS })
  grantedCents: number;

  @Column({ type: 'int' })
  version: number;
}

@Injectable()
export class AppropriationStore {
  async change(tx: EntityManager, id: string, decide: Decision<Appropriation | undefined, AppropriationFact>): Promise<Appropriation | Refusal> {
    const before = await this.locked(tx, id);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return before!;
    const { appropriation } = fact;
    await (before ? tx.update(AppropriationRow, { organisationId: appropriation.organisationId, id }, appropriation) : tx.insert(AppropriationRow, appropriation));
    await tx.insert(GrantTimelineRow, {
      organisationId: appropriation.organisationId, subjectId: id, readerId: null, at: fact.at, what: fact.type, byRole: fact.by.role,
      details: { cents: appropriation.amountCents, ...(fact.type === 'AppropriationChanged' && { text: fact.reason }) },
    });
    return appropriation;
  }

  /** Whoever gives money out of it waits here for the one before: so two never see the same euro. */
  async locked(tx: EntityManager, id: string): Promise<Appropriation | undefined> {
    return (await tx.findOne(AppropriationRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
  }

  async find(tx: EntityManager, id: string): Promise<Appropriation | undefined> {
    return (await tx.findOneBy(AppropriationRow, { id })) ?? undefined;
  }

  /** The latest year first. */
  all(tx: EntityManager): Promise<AppropriationRow[]> {
    return tx.find(AppropriationRow, { order: { year: 'desc', name: 'asc', id: 'asc' } });
  }
}
