import type { AdoptionState, MunicipalityCode } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Adoption } from '../domain/adoption.js';

@Entity('model_adoptions')
export class AdoptionRow {
  @PrimaryColumn({ name: 'model_id', type: 'uuid' })
  modelId: string;

  @PrimaryColumn({ name: 'municipality_code', type: 'text' })
  municipalityCode: MunicipalityCode;

  /** Who wrote it last. */
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  state: AdoptionState;

  @Column({ type: 'date' })
  since: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export const toAdoption = ({ modelId, municipalityCode, state, since, version }: AdoptionRow): Adoption => ({ modelId, municipalityCode, state, since, version });
