import { Injectable } from '@nestjs/common';
import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { IsNull, type EntityManager } from 'typeorm';
import { GrantTimelineRow } from '../../storage/grant-timeline.row.js';
import type { ToldGrant, ToldGrantFact } from '../domain/tell-grant.js';
import { GrantRow } from './grant.row.js';

/** Grants told of funders outside. Those decided here are written with their decision and by nobody else. */
@Injectable()
export class ToldGrantStore {
  async change(tx: EntityManager, id: string, decide: Decision<ToldGrant | undefined, ToldGrantFact>): Promise<{ id: string } | Refusal> {
    const row = await tx.findOneBy(GrantRow, { id, applicationId: IsNull() });
    const facts = decide(row ? toState(row) : undefined);
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const { by, at } = fact;
      if (fact.type === 'GrantTold') {
        const { isRetracted: _isRetracted, ...grant } = fact.grant;
        await tx.insert(GrantRow, { ...grant, applicationId: null, roundId: null, kind: null, recoveredCents: 0, body: null, section: null, recordedAt: at, retractedAt: null });
      } else {
        await tx.update(GrantRow, { organisationId: by.organisationId, id }, { retractedAt: at });
      }
      await tx.insert(GrantTimelineRow, { organisationId: by.organisationId, subjectId: id, readerId: null, at, what: fact.type, byRole: by.role, details: {} });
    }
    return { id };
  }

  /** One that may be shown, decided or told. */
  async find(tx: EntityManager, id: string): Promise<GrantRow | undefined> {
    return (await tx.findOneBy(GrantRow, { id })) ?? undefined;
  }
}

const toState = ({ id, organisationId, recipientId, funderName, title, year, amountCents, decidedOn, source, retractedAt }: GrantRow): ToldGrant =>
  ({ id, organisationId, recipientId, funderName: funderName!, title, year, amountCents, decidedOn, source: source!, isRetracted: retractedAt !== null });
