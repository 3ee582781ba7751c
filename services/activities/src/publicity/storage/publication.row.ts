import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Publication } from '../domain/publication.js';

@Entity('publications')
export class PublicationRow {
  /** Who told. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ name: 'told_on', type: 'date' })
  toldOn: string;

  @Column({ type: 'boolean' })
  retracted: boolean;
}

export const toPublication = (row: PublicationRow): Publication => ({ ...row });
