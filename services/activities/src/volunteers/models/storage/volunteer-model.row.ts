import type { LocalizedText, MunicipalityCode, VolunteerRole } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VolunteerModel } from '../domain/volunteer-model.js';

@Entity('volunteer_models')
export class VolunteerModelRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  summary: LocalizedText | null;

  @Column({ type: 'text', array: true })
  roles: VolunteerRole[];

  @Column({ name: 'municipality_codes', type: 'text', array: true })
  municipalityCodes: MunicipalityCode[];

  @Column({ name: 'responsible_id', type: 'uuid', nullable: true })
  responsibleId: string | null;

  @Column({ name: 'funding_until', type: 'date', nullable: true })
  fundingUntil: string | null;

  @Column({ name: 'needs_training', type: 'boolean' })
  needsTraining: boolean;

  @Column({ name: 'needs_pledge', type: 'boolean' })
  needsPledge: boolean;

  @Column({ name: 'record_valid_months', type: 'int' })
  recordValidMonths: number;

  @Column({ name: 'takes_applicants', type: 'boolean' })
  takesApplicants: boolean;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'int' })
  version: number;
}

export const toModel = (row: VolunteerModelRow): VolunteerModel => ({ ...row });
export const toModelRow = (model: VolunteerModel): VolunteerModelRow =>
  Object.assign(new VolunteerModelRow(), { ...model, roles: [...model.roles], municipalityCodes: [...model.municipalityCodes] });
