import type { LocalizedText, MunicipalityCode, VolunteerRole, VolunteerShiftStatus, VolunteerSkill } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Shift } from '../domain/shift.js';

@Entity('volunteer_shifts')
export class ShiftRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'model_id', type: 'uuid' })
  modelId: string;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ type: 'text' })
  role: VolunteerRole;

  @Column({ type: 'text', array: true })
  skills: VolunteerSkill[];

  @Column({ type: 'text' })
  place: string;

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: MunicipalityCode;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ name: 'min_people', type: 'int' })
  minPeople: number;

  @Column({ name: 'max_people', type: 'int' })
  maxPeople: number;

  @Column({ name: 'concerns_minors', type: 'boolean' })
  concernsMinors: boolean;

  @Column({ name: 'activity_id', type: 'uuid', nullable: true })
  activityId: string | null;

  @Column({ type: 'date', nullable: true })
  date: string | null;

  @Column({ type: 'text' })
  status: VolunteerShiftStatus;

  @Column({ type: 'int' })
  version: number;
}

/** Somebody on a shift. The database lets nobody be in two places at once, and no more on a shift than it has room for. */
@Entity('volunteer_shift_seats')
export class ShiftSeatRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'shift_id', type: 'uuid' })
  shiftId: string;

  @PrimaryColumn({ name: 'volunteer_id', type: 'uuid' })
  volunteerId: string;

  @Column({ type: 'int' })
  place: number;

  @Column({ name: 'max_people', type: 'int' })
  maxPeople: number;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;
}

export const toShift = (row: ShiftRow): Shift => ({ ...row });
export const toShiftRow = (shift: Shift): ShiftRow => Object.assign(new ShiftRow(), { ...shift, skills: [...shift.skills] });
