import type { MunicipalityCode, Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ModelAdopted } from '../domain/adoption.js';
import type { ModelFact } from '../domain/operating-model.js';

export interface ModelDetails {
  readonly changed?: readonly string[];
  readonly before?: string | null;
  readonly state?: string;
  readonly since?: string;
  readonly reason?: string | null;
}

/** What happened to a model, its wording and its spreading. Written once, never changed. */
@Entity('model_timeline')
export class ModelTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'model_id', type: 'uuid' })
  modelId: string;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: MunicipalityCode | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: (ModelFact | ModelAdopted)['type'];

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: ModelDetails;
}

/** A fact as a line. */
export function modelLineOf(fact: ModelFact | ModelAdopted): Omit<ModelTimelineRow, 'position'> {
  const { modelId, at, type: what, by: { organisationId, role: byRole } } = fact;
  const line = { organisationId, modelId, at, what, byRole, municipalityCode: fact.type === 'ModelAdopted' ? fact.municipalityCode : null };
  switch (fact.type) {
    case 'ModelDescribed': return { ...line, details: {} };
    case 'ModelChanged': return { ...line, details: { changed: fact.changed, reason: fact.reason } };
    case 'ModelAdopted': return { ...line, details: { before: fact.before, state: fact.state, since: fact.since, reason: fact.reason } };
  }
}
