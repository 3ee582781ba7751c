import type { FeedbackFace, Language } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Feedback } from '../domain/feedback.js';

/** One answer. Who gave it, from where and on which day is written nowhere. */
@Entity('feedback')
export class FeedbackRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The order in which they came, by which batches are made; shown to nobody. */
  @Column({ type: 'bigint', insert: false, update: false })
  position: string;

  @Column({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @Column({ type: 'text' })
  face: FeedbackFace;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ type: 'text' })
  language: Language;

  @Column({ name: 'given_in', type: 'text' })
  givenIn: string;
}

export const toFeedback = ({ position: _position, ...row }: FeedbackRow): Feedback => row;
