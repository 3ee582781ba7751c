import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactPerson } from '../domain/contact-person.js';

@Entity('contact_persons')
export class ContactPersonRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'membership_id', type: 'uuid', nullable: true })
  membershipId: string | null;

  @Column({ name: 'leaves_on', type: 'date', nullable: true })
  leavesOn: string | null;

  @Column({ name: 'left_on', type: 'date', nullable: true })
  leftOn: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt: Date;

  @Column({ name: 'reminded_at', type: 'timestamptz', nullable: true })
  remindedAt: Date | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt: Date | null;

  @Column({ type: 'int' })
  version: number;
}

export const toPerson = ({ id, organisationId, name, phone, email, membershipId, leavesOn, leftOn, confirmedAt, remindedAt, archivedAt, version }: ContactPersonRow): ContactPerson =>
  ({ id, organisationId, name, phone, email, membershipId, leavesOn, leftOn, confirmedAt, remindedAt, archivedAt, version });
