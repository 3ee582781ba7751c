import type { Cadence, ExpertGroup, ForumType, Language } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { type Forum, partiesOf } from '../domain/forum.js';

@Entity('forums')
export class ForumRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  type: ForumType;

  @Column({ name: 'expert_group', type: 'text', nullable: true })
  expertGroup: ExpertGroup | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  cadence: Cadence;

  @Column({ type: 'uuid', array: true })
  members: string[];

  /** Who may read it: its convener and its members. */
  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'founded_at', type: 'timestamptz' })
  foundedAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'jsonb', nullable: true })
  endedBy: Doer | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  reason: string | null;
}

export const toForum = ({ parties: _readers, changedAt: _changedAt, endedAt, endedBy, reason, ...same }: ForumRow): Forum =>
  ({ ...same, ended: endedAt && { at: endedAt, by: endedBy!, reason: reason! } });

export const toForumRow = ({ ended, members, ...same }: Forum, changedAt: Date): ForumRow => Object.assign(new ForumRow(), {
  ...same, members: [...members], parties: partiesOf({ organisationId: same.organisationId, members }), changedAt,
  endedAt: ended?.at ?? null, endedBy: ended?.by ?? null, reason: ended?.reason ?? null,
});
