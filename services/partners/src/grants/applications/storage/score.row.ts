import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import type { ApplicationScored } from '../domain/application-facts.js';
import type { Score } from '../domain/score-application.js';

/** One scorer's latest view of one application. The applicant never reads this table. */
@Entity('grant_scores')
export class ScoreRow {
  /** The granter. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  /** The scorer's membership. */
  @PrimaryColumn({ name: 'scorer_id', type: 'uuid' })
  scorerId: string;

  @Column({ type: 'text' })
  role: Role;

  @Column({ type: 'jsonb' })
  points: Record<string, number>;

  @Column({ type: 'text', array: true })
  multipliers: string[];

  @Column({ type: 'int' })
  result: number;

  @Column({ type: 'text', nullable: true })
  comment: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}

export const rowOf = ({ about, by, scoring, result, comment, at }: ApplicationScored): ScoreRow => Object.assign(new ScoreRow(), {
  organisationId: by.organisationId, applicationId: about.applicationId, scorerId: by.membershipId, role: by.role, points: { ...scoring.points }, multipliers: [...scoring.multipliers], result, comment, at,
});

/** Those who scored first come first. */
export const scoreRowsOf = (tx: EntityManager, applicationId: string): Promise<ScoreRow[]> => tx.find(ScoreRow, { where: { applicationId }, order: { at: 'asc', scorerId: 'asc' } });

export const toScore = ({ scorerId, points, multipliers, result }: ScoreRow): Score => ({ scorerId, scoring: { points, multipliers }, result });
