import type { MunicipalityCode, ServiceLanguage, VolunteerDeclineReason, VolunteerRole, VolunteerSkill, VolunteerStatus, VolunteerTime } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Volunteer } from '../domain/volunteer.js';

@Entity('volunteers')
export class VolunteerRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'text' })
  status: VolunteerStatus;

  @Column({ type: 'text', array: true })
  roles: VolunteerRole[];

  @Column({ type: 'text', array: true })
  skills: VolunteerSkill[];

  @Column({ type: 'text', array: true })
  languages: ServiceLanguage[];

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: MunicipalityCode | null;

  @Column({ type: 'text', array: true })
  villages: string[];

  @Column({ type: 'text', array: true })
  times: VolunteerTime[];

  @Column({ name: 'max_matches', type: 'int' })
  maxMatches: number;

  @Column({ name: 'trained_on', type: 'date', nullable: true })
  trainedOn: string | null;

  @Column({ name: 'pledged_on', type: 'date', nullable: true })
  pledgedOn: string | null;

  @Column({ name: 'record_checked_on', type: 'date', nullable: true })
  recordCheckedOn: string | null;

  @Column({ name: 'applied_at', type: 'timestamptz' })
  appliedAt: Date;

  @Column({ name: 'started_on', type: 'date', nullable: true })
  startedOn: string | null;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason: VolunteerDeclineReason | null;

  @Column({ type: 'int' })
  version: number;
}

export const toVolunteer = (row: VolunteerRow): Volunteer => ({ ...row });
export const toVolunteerRow = (one: Volunteer): VolunteerRow => Object.assign(new VolunteerRow(), {
  ...one, roles: [...one.roles], skills: [...one.skills], languages: [...one.languages], villages: [...one.villages], times: [...one.times],
});
