import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactPersonFact } from '../../contact-persons/domain/contact-person.js';
import type { Author } from '../../organisations/domain/organisation.js';
import type { AppointmentFact, TermChange } from '../domain/appointment.js';

export interface AppointmentTimelineDetails {
  readonly changes?: readonly TermChange[];
  /** Of a contact person: which details are new, never their words. */
  readonly changed?: readonly string[];
}

/** One line of the story of an appointment or a contact person. Written once, never changed. */
@Entity('appointment_timeline')
export class AppointmentTimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: AppointmentFact['type'] | ContactPersonFact['type'];

  @Column({ name: 'by_organisation_id', type: 'uuid' })
  byOrganisationId: string;

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole: Role | null;

  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'jsonb' })
  details: AppointmentTimelineDetails;
}

type Line = Pick<AppointmentTimelineRow, 'organisationId' | 'subjectId' | 'at' | 'what' | 'reason' | 'details'> & { readonly by: Author };

export const lineOf = ({ organisationId, subjectId, at, what, reason, details, by }: Line): Omit<AppointmentTimelineRow, 'position'> =>
  ({ organisationId, subjectId, at, what, reason, details, byOrganisationId: by.organisationId, byRole: by.role, onBehalf: by.onBehalf });
