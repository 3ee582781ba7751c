import type { MunicipalityCode, ServiceLanguage, VolunteerNeedEndReason, VolunteerNeedStatus, VolunteerRhythm, VolunteerRole, VolunteerSkill, VolunteerTime } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Need } from '../domain/need.js';

@Entity('volunteer_needs')
export class NeedRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'model_id', type: 'uuid' })
  modelId: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ name: 'placement_id', type: 'uuid', nullable: true })
  placementId: string | null;

  @Column({ type: 'text' })
  role: VolunteerRole;

  @Column({ type: 'text', array: true })
  skills: VolunteerSkill[];

  @Column({ type: 'text', array: true })
  languages: ServiceLanguage[];

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: MunicipalityCode | null;

  @Column({ type: 'text', nullable: true })
  village: string | null;

  @Column({ type: 'text', array: true })
  times: VolunteerTime[];

  @Column({ type: 'text', nullable: true })
  rhythm: VolunteerRhythm | null;

  @Column({ name: 'concerns_minors', type: 'boolean' })
  concernsMinors: boolean;

  @Column({ type: 'text' })
  status: VolunteerNeedStatus;

  @Column({ name: 'waiting_since', type: 'timestamptz' })
  waitingSince: Date;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason: VolunteerNeedEndReason | null;

  @Column({ type: 'int' })
  version: number;
}

export const toNeed = (row: NeedRow): Need => ({ ...row });
export const toNeedRow = (need: Need): NeedRow =>
  Object.assign(new NeedRow(), { ...need, skills: [...need.skills], languages: [...need.languages], times: [...need.times] });
