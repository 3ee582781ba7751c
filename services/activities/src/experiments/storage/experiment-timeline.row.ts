import type { ExperimentState, Role, Verdict } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExperienceFact, ExperimentFact } from '../domain/experiment.js';

export interface ExperimentDetails {
  readonly to?: ExperimentState;
  readonly changed?: readonly string[];
  readonly verdict?: Verdict;
  readonly reason?: string;
  readonly otherId?: string;
}

/** What happened to an experiment. Written once, never changed. */
@Entity('experiment_timeline')
export class ExperimentTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'experiment_id', type: 'uuid' })
  experimentId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: (ExperimentFact | ExperienceFact)['type'];

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole: Role | null;

  @Column({ type: 'jsonb' })
  details: ExperimentDetails;
}

/** A fact as a line. Words of experiences are not in it: they can be erased, it cannot. */
export function experimentLineOf(fact: ExperimentFact | ExperienceFact): Omit<ExperimentTimelineRow, 'position'> {
  const { experimentId, at, type: what, by: { organisationId, role: byRole } } = fact;
  return { organisationId, experimentId, at, what, byRole, details: detailsOf(fact) };
}

function detailsOf(fact: ExperimentFact | ExperienceFact): ExperimentDetails {
  switch (fact.type) {
    case 'ExperimentBegun': return { to: fact.state, ...(fact.predecessorId && { otherId: fact.predecessorId }) };
    case 'ExperimentChanged': return { changed: fact.changed };
    case 'ExperimentMoved': {
      const reason = fact.reason ?? fact.conclusion;
      return { to: fact.to, ...(reason !== undefined && { reason }), ...(fact.successorId && { otherId: fact.successorId }) };
    }
    case 'ExperienceRecorded':
    case 'ExperienceErased': return { verdict: fact.experience.verdict };
  }
}
