import type { AppointedRole, MunicipalityCode } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Appointment } from '../domain/appointment.js';

@Entity('appointments')
export class AppointmentRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  role: AppointedRole;

  @Column({ type: 'text', array: true })
  area: MunicipalityCode[];

  @Column({ name: 'counterpart_id', type: 'uuid', nullable: true })
  counterpartId: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export const toAppointment = ({ id, organisationId, personId, role, area, counterpartId, startsOn, endsOn, version, changedAt }: AppointmentRow): Appointment =>
  ({ id, organisationId, personId, role, area, counterpartId, startsOn, endsOn, version, changedAt });

export const toRow = ({ area, ...same }: Appointment): AppointmentRow => Object.assign(new AppointmentRow(), { ...same, area: [...area] });
