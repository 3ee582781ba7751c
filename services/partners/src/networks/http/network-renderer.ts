import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { mayWrite } from '../../forums/http/dialogue-renderer.js';
import { ForumReader } from '../../forums/storage/forum.reader.js';
import { ForumStore } from '../../forums/storage/forum.store.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { ResponsibilityRenderer } from '../../responsibilities/http/responsibility-renderer.js';
import { NetworkMembershipSearch, type FoundMemberships, type MembershipCriteria } from '../storage/network-membership-search.js';
import type { FoundNetworks } from '../storage/network-search.js';
import { NetworkStore } from '../storage/network.store.js';
import { NetworkMembershipResponse, NetworkTimelineResponse, type NetworkMembershipListResponse } from './membership.response.js';
import { NetworkResponse, NetworkRowResponse, type NetworkForumResponse, type NetworkListResponse } from './network.response.js';

/** Networks with the names of those who convene them and belong to them. */
@Injectable()
export class NetworkRenderer {
  constructor(
    private readonly store: NetworkStore, private readonly memberships: NetworkMembershipSearch, private readonly organisations: OrganisationStore, private readonly responsibilities: ResponsibilityRenderer,
    private readonly forums: ForumStore, private readonly meetings: ForumReader,
  ) {}

  async list(tx: EntityManager, { items, total, counts }: FoundNetworks, at: Date): Promise<NetworkListResponse> {
    const known = await this.organisations.findMany(tx, items.map(({ network }) => network.organisationId));
    return { items: items.map((one) => NetworkRowResponse.of(one, known, dayInHelsinki(at))), total, counts };
  }

  async one(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<NetworkResponse | undefined> {
    const [network, today] = [await this.store.find(tx, id), dayInHelsinki(at)];
    if (!network) return undefined;
    const isOurs = network.organisationId === actor.organisationId;
    const responsible = isOurs ? (await this.responsibilities.matter(tx, actor.organisationId, id, at))?.responsible ?? null : null;
    const { counts } = await this.memberships.search(tx, { networkId: id, sort: 'name', page: 1, pageSize: 1 }, today);
    const found = { network, members: counts['in-force'] ?? 0 };
    return NetworkResponse.from(found, await this.organisations.findMany(tx, [network.organisationId]), today, {
      isOurs, responsible, forum: await this.forum(tx, network.forumId, today), mayConvene: isOurs && mayWrite(actor) && network.endedBecause === null,
    });
  }

  /** Undefined where there is no such network. */
  async members(tx: EntityManager, actor: Actor, criteria: MembershipCriteria, at: Date): Promise<NetworkMembershipListResponse | undefined> {
    const network = await this.store.find(tx, criteria.networkId);
    if (!network) return undefined;
    const { items, total, counts }: FoundMemberships = await this.memberships.search(tx, criteria, dayInHelsinki(at));
    const known = await this.organisations.findMany(tx, items.map(({ membership }) => membership.memberId));
    const mayEnd = (memberId: string) => mayWrite(actor) && [network.organisationId, memberId].includes(actor.organisationId);
    return { items: items.map((one) => NetworkMembershipResponse.of(one, known, mayEnd)), total, counts };
  }

  async timeline(tx: EntityManager, id: string, paging: { page: number; pageSize: number }): Promise<NetworkTimelineResponse | undefined> {
    if (!(await this.store.find(tx, id))) return undefined;
    const found = await this.store.timeline(tx, id, paging);
    return NetworkTimelineResponse.of(found, await this.organisations.findMany(tx, found.items.flatMap(({ organisationId, memberId }) => [organisationId, ...(memberId ? [memberId] : [])])));
  }

  /** The database shows a forum to those alone who belong to it. */
  private async forum(tx: EntityManager, forumId: string | null, today: string): Promise<NetworkForumResponse | null> {
    const forum = forumId === null ? undefined : await this.forums.find(tx, forumId);
    return forum ? { id: forum.id, name: forum.name, nextOn: (await this.meetings.days(tx, forum.id, today)).nextOn } : null;
  }
}
