import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TrainingFact } from '../domain/training.js';

export interface TrainingDetails {
  readonly changed?: readonly string[];
  readonly reason?: string;
}

/** What happened to what was written of a training. Written once, never changed. */
@Entity('training_timeline')
export class TrainingTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'training_id', type: 'uuid' })
  trainingId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: TrainingFact['type'];

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: TrainingDetails;
}

/** A fact as a line. */
export function trainingLineOf(fact: TrainingFact): Omit<TrainingTimelineRow, 'position'> {
  const { trainingId, at, type: what, by: { organisationId, role: byRole } } = fact;
  const line = { organisationId, trainingId, at, what, byRole };
  switch (fact.type) {
    case 'TrainingRecorded': return { ...line, details: {} };
    case 'TrainingCorrected': return { ...line, details: { changed: fact.changed, reason: fact.reason } };
    case 'TrainingRetracted': return { ...line, details: { reason: fact.reason } };
  }
}
