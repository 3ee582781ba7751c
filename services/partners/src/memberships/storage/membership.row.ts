import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Membership } from '../domain/membership.js';

@Entity('memberships')
export class MembershipRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  issuer: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @Column({ name: 'valid_from', type: 'timestamptz' })
  validFrom: Date;

  @Column({ name: 'valid_to', type: 'timestamptz', nullable: true })
  validTo: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}

export const toState = ({ id, organisationId, issuer, subject, roles, validFrom, validTo, endedAt }: MembershipRow): Membership =>
  ({ id, organisationId, issuer, subject, roles, validFrom, validTo, endedAt });

export const toRow = ({ roles, ...same }: Membership): MembershipRow => Object.assign(new MembershipRow(), { ...same, roles: [...roles] });
