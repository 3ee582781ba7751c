import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelFact, ChannelField } from '../domain/channel.js';

export interface ChannelDetails {
  readonly changed?: readonly ChannelField[];
  readonly reason?: string;
}

/** What happened to a channel's details. Written once, never changed. */
@Entity('publicity_channel_timeline')
export class ChannelTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: ChannelFact['type'];

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: ChannelDetails;
}

/** A fact as a line. */
export const channelLineOf = (fact: ChannelFact): Omit<ChannelTimelineRow, 'position'> => ({
  organisationId: fact.by.organisationId, channelId: fact.channelId, at: fact.at, what: fact.type, byRole: fact.by.role,
  details: fact.type === 'ChannelChanged' ? { changed: fact.changed, reason: fact.reason } : {},
});
