import { Injectable } from '@nestjs/common';
import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { evolveChannel, type Channel, type ChannelFact } from '../domain/channel.js';
import { channelLineOf, ChannelTimelineRow } from './channel-timeline.row.js';
import { ChannelRow, toChannel, toChannelRow } from './channel.row.js';

@Injectable()
export class ChannelStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a channel changes; its timeline goes with it. */
  async change(tx: EntityManager, id: string, decide: Decision<Channel | undefined, ChannelFact>): Promise<Channel | Refusal> {
    // Of two who change it at once the later finds what the earlier wrote. Another's row can be read but not locked.
    const before = await tx.findOne(ChannelRow, { where: { id }, lock: { mode: 'pessimistic_write' } }) ?? await tx.findOneBy(ChannelRow, { id });
    const facts = decide(before ? toChannel(before) : undefined);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return toChannel(before!);
    const after = evolveChannel(before ? toChannel(before) : undefined, fact);
    const { organisationId } = after;
    await (before ? tx.update(ChannelRow, { organisationId, id }, toChannelRow(after)) : tx.insert(ChannelRow, toChannelRow(after)));
    await tx.insert(ChannelTimelineRow, channelLineOf(fact));
    await this.outbox.append(tx, organisationId, announce(fact));
    return after;
  }

  /** A channel that the acting organisation may see: its own, or one that is in use. */
  async find(tx: EntityManager, id: string): Promise<Channel | undefined> {
    const row = await tx.findOneBy(ChannelRow, { id });
    return row ? toChannel(row) : undefined;
  }

  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Channel>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(ChannelRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toChannel(row)]));
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, channelId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: ChannelTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(ChannelTimelineRow, { where: { channelId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }
}
