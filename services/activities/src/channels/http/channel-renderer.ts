import { Injectable } from '@nestjs/common';
import { Organisations, type Actor } from '@pirtti/http-kit';
import type { Role } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Channel, Doer } from '../domain/channel.js';
import type { FoundChannels } from '../storage/channel-search.js';
import { ChannelStore } from '../storage/channel.store.js';
import { ChannelEntryResponse, ChannelResponse, type ChannelListResponse, type ChannelTimelineResponse } from './channel.response.js';

/** Who keeps channels and notes what was told in them: those who publish, and those who coordinate a municipality's wellbeing. The weightiest first: it is what others are told. */
export const TELLERS = ['activity-publisher', 'hyte-coordinator', 'organisation-admin'] as const satisfies readonly Role[];

export const tellerOf = ({ organisationId, roles }: Actor): Doer => ({ organisationId, role: TELLERS.find((role) => roles.includes(role)) ?? roles[0]! });

/** Channels with the names of those who keep them. */
@Injectable()
export class ChannelRenderer {
  constructor(private readonly store: ChannelStore, private readonly organisations: Organisations) {}

  async list(tx: EntityManager, actor: Actor, { items, total, counts }: FoundChannels, at: Date): Promise<ChannelListResponse> {
    const known = await this.organisations.findMany(tx, items.map(({ organisationId }) => organisationId));
    return { items: items.map((one) => ChannelResponse.of(one, known, at, mayChange(actor, one))), total, counts };
  }

  async one(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ChannelResponse | undefined> {
    const channel = await this.store.find(tx, id);
    return channel && ChannelResponse.of(channel, await this.organisations.findMany(tx, [channel.organisationId]), at, mayChange(actor, channel));
  }

  async timeline(tx: EntityManager, id: string, paging: { page: number; pageSize: number }): Promise<ChannelTimelineResponse | undefined> {
    if (!(await this.store.find(tx, id))) return undefined;
    const { items, total } = await this.store.timeline(tx, id, paging);
    const known = await this.organisations.findMany(tx, items.map(({ organisationId }) => organisationId));
    return { items: items.map((row) => ChannelEntryResponse.of(row, known)), total };
  }
}

const mayChange = (actor: Actor, channel: Channel): boolean => channel.organisationId === actor.organisationId && TELLERS.some((role) => actor.roles.includes(role));
