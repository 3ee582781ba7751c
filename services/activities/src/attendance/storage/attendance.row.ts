import type { AgeBand } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attendance } from '../domain/attendance.js';

/** The sheet of one occurrence; identity is the activity and its local date. */
@Entity('attendances')
export class AttendanceRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @PrimaryColumn({ name: 'occurred_on', type: 'date' })
  occurredOn: string;

  @Column({ type: 'jsonb' })
  others: Partial<Record<AgeBand, number>>;

  @Column({ type: 'int' })
  newcomers: number;

  @Column({ name: 'brought_along', type: 'int' })
  broughtAlong: number;

  @Column({ name: 'marked_at', type: 'timestamptz' })
  markedAt: Date;
}

/** Whether one placed person was there. Without code or name. */
@Entity('placement_presences')
export class PlacementPresenceRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @PrimaryColumn({ name: 'occurred_on', type: 'date' })
  occurredOn: string;

  @PrimaryColumn({ name: 'placement_id', type: 'uuid' })
  placementId: string;

  @Column({ type: 'boolean' })
  present: boolean;
}

/** Of one sign-up how many were there. Without a name. */
@Entity('sign_up_presences')
export class SignUpPresenceRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @PrimaryColumn({ name: 'occurred_on', type: 'date' })
  occurredOn: string;

  @PrimaryColumn({ name: 'sign_up_id', type: 'uuid' })
  signUpId: string;

  @Column({ type: 'int' })
  present: number;
}

export function toState(row: AttendanceRow, presences: readonly PlacementPresenceRow[], signedUp: readonly SignUpPresenceRow[]): Attendance {
  const marked = (present: boolean) => presences.filter((one) => one.present === present).map((one) => one.placementId).sort();
  return {
    activityId: row.activityId, date: row.occurredOn, present: marked(true), absent: marked(false),
    signedUp: Object.fromEntries(signedUp.map(({ signUpId, present }) => [signUpId, present])), others: row.others, newcomers: row.newcomers, broughtAlong: row.broughtAlong, markedAt: row.markedAt,
  };
}

export function toRows(organisationId: string, attendance: Attendance): { sheet: AttendanceRow; presences: PlacementPresenceRow[]; signedUp: SignUpPresenceRow[] } {
  const key = { organisationId, activityId: attendance.activityId, occurredOn: attendance.date };
  const presence = (present: boolean) => (placementId: string) => Object.assign(new PlacementPresenceRow(), { ...key, placementId, present });
  return {
    sheet: Object.assign(new AttendanceRow(), { ...key, others: attendance.others, newcomers: attendance.newcomers, broughtAlong: attendance.broughtAlong, markedAt: attendance.markedAt }),
    presences: [...attendance.present.map(presence(true)), ...attendance.absent.map(presence(false))],
    signedUp: Object.entries(attendance.signedUp).map(([signUpId, present]) => Object.assign(new SignUpPresenceRow(), { ...key, signUpId, present })),
  };
}
