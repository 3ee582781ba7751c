import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { followMemberships } from '../../contact-persons/storage/follow-memberships.js';
import { followPrincipal } from '../domain/follow-principal.js';
import { evolve, type Membership, type MembershipFact } from '../domain/membership.js';
import { changeRowOf, MembershipChangeRow } from './membership-change.row.js';
import { MembershipRow, toRow, toState } from './membership.row.js';

@Injectable()
export class MembershipStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a membership changes: lock it, decide, then save the new state, its line in the timeline and its news together. Its deputies follow. */
  async change(tx: EntityManager, id: string, decide: Decision<Membership | undefined, MembershipFact>): Promise<Membership | Refusal> {
    const before = await this.held(tx, id);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return before!;
    const after = evolve(before, fact);
    await (before ? tx.update(MembershipRow, { organisationId: before.organisationId, id }, toRow(after)) : tx.insert(MembershipRow, toRow(after)));
    await tx.insert(MembershipChangeRow, changeRowOf(fact, after));
    await this.outbox.append(tx, after.organisationId, announce(fact));
    await followMemberships(tx, after);
    for (const deputy of await this.deputiesOf(tx, id)) await this.change(tx, deputy.id, followPrincipal(fact));
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Membership | undefined> {
    const row = await tx.findOneBy(MembershipRow, { id });
    return row ? toState(row) : undefined;
  }

  /** The same, held for the rest of the transaction: what is taken from it meanwhile waits, and then finds whoever was made its deputy. */
  async held(tx: EntityManager, id: string): Promise<Membership | undefined> {
    const row = await tx.findOne(MembershipRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ? toState(row) : undefined;
  }

  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Membership>> {
    if (ids.length === 0) return new Map();
    return new Map((await tx.findBy(MembershipRow, { id: In([...new Set(ids)]) })).map((row) => [row.id, toState(row)]));
  }

  /** Those who stand in for its holder, over or not; the latest first. */
  async deputiesOf(tx: EntityManager, id: string): Promise<Membership[]> {
    return (await tx.find(MembershipRow, { where: { deputyFor: id }, order: { validFrom: 'desc', id: 'asc' } })).map(toState);
  }

  async administrators(tx: EntityManager, organisationId: string): Promise<Membership[]> {
    return (await administratorsOf(tx, organisationId).getMany()).map(toState);
  }

  /** The same, held for the rest of the transaction: of two who end each other at once, the second sees what the first has done. */
  async heldAdministrators(tx: EntityManager, organisationId: string): Promise<Membership[]> {
    return (await administratorsOf(tx, organisationId).setLock('pessimistic_write').getMany()).map(toState);
  }

  /** What happened, the newest first. */
  timeline(tx: EntityManager, membershipId: string): Promise<MembershipChangeRow[]> {
    return tx.find(MembershipChangeRow, { where: { membershipId }, order: { version: 'desc' } });
  }
}

const administratorsOf = (tx: EntityManager, organisationId: string) => tx.createQueryBuilder(MembershipRow, 'm')
  .where(`m.organisation_id = :organisationId and 'organisation-admin' = any(m.roles) and m.ended_at is null`, { organisationId }).orderBy('m.id');
