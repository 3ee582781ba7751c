import { isRefusal, label, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { followNetwork } from '../../responsibilities/domain/follow-network.js';
import { MatterStore } from '../../responsibilities/storage/matter.store.js';
import type { Belonging } from '../domain/belong-to-network.js';
import { evolveNetwork, type Network, type NetworkFact } from '../domain/network.js';
import { cutAt, type NetworkMembership, type NetworkMembershipFact } from '../domain/network-membership.js';
import { NetworkMembershipRow, toMembership } from './network-membership.row.js';
import { networkLineOf, NetworkTimelineRow } from './network-timeline.row.js';
import { NetworkRow, toNetwork, toNetworkRow } from './network.row.js';

@Injectable()
export class NetworkStore {
  constructor(private readonly outbox: Outbox, private readonly matters: MatterStore) {}

  /** The only way a network changes; its matter, its timeline and its news go with it. */
  async change(tx: EntityManager, id: string, decide: (memberships: readonly NetworkMembership[]) => Decision<Network | undefined, NetworkFact>): Promise<Network | Refusal> {
    await wait(tx, id);
    const { network: before, memberships } = await this.belonging(tx, id);
    const facts = decide(memberships)(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return before!;
    const after = evolveNetwork(before, fact);
    const { organisationId } = after;
    await (before ? tx.update(NetworkRow, { organisationId, id }, toNetworkRow(after)) : tx.insert(NetworkRow, toNetworkRow(after)));
    if (fact.type === 'NetworkEnded') for (const { id: cut, endsOn, version } of cutAt(fact.lastDay, memberships)) await tx.update(NetworkMembershipRow, { organisationId, id: cut }, { endsOn, version });
    await tx.insert(NetworkTimelineRow, networkLineOf(fact));
    await this.outbox.append(tx, organisationId, announce(fact));
    const { name, endsOn, endedBecause, language } = after;
    const { by, at } = fact;
    const followed = await this.matters.change(tx, organisationId, id, followNetwork({
      id, name, endsOn, hasEnded: endedBecause !== null, by: { organisationId, role: by.role, onBehalf: false }, reason: fact.type === 'NetworkFounded' ? FOUNDED[language] : fact.reason, at,
    }));
    return isRefusal(followed) ? followed : after;
  }

  /** The only way a membership begins, is corrected and ends, by whichever of its two sides. */
  async changeMembership(tx: EntityManager, networkId: string, decide: Decision<Belonging, NetworkMembershipFact>): Promise<{ readonly id: string } | Refusal> {
    await wait(tx, networkId);
    const belonging = await this.belonging(tx, networkId);
    const facts = decide(belonging);
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const { id, memberId, startsOn, endsOn, version } = fact.membership;
      const { organisationId } = belonging.network!;
      await (fact.type === 'NetworkMembershipStarted'
        ? tx.insert(NetworkMembershipRow, { organisationId, id, networkId, memberId, startsOn, endsOn, version })
        : tx.update(NetworkMembershipRow, { organisationId, id }, { startsOn, endsOn, version }));
      await tx.insert(NetworkTimelineRow, networkLineOf(fact));
      await this.outbox.append(tx, fact.by.organisationId, announce(fact));
    }
    return { id: networkId };
  }

  async find(tx: EntityManager, id: string): Promise<Network | undefined> {
    const row = await tx.findOneBy(NetworkRow, { id });
    return row ? toNetwork(row) : undefined;
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, networkId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: NetworkTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(NetworkTimelineRow, { where: { networkId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }

  private async belonging(tx: EntityManager, id: string): Promise<Belonging> {
    return { network: await this.find(tx, id), memberships: (await tx.findBy(NetworkMembershipRow, { networkId: id })).map(toMembership) };
  }
}

/** Why there is a new matter, in the network's own language: it stands in the matter's story. */
const FOUNDED = label('Verkosto perustettiin', 'Nätverket grundades', 'The network was founded');

/** Of many who change the same network or its members each waits for the one before: a membership lies within a period that nobody is just moving. */
const wait = (tx: EntityManager, id: string): Promise<unknown> => tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`network ${id}`]);
