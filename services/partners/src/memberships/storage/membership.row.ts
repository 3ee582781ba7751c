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

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @Column({ name: 'valid_from', type: 'timestamptz' })
  validFrom: Date;

  @Column({ name: 'valid_to', type: 'timestamptz', nullable: true })
  validTo: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'deputy_for', type: 'uuid', nullable: true })
  deputyFor: string | null;

  @Column({ type: 'int' })
  version: number;
}

export const toState = (row: MembershipRow): Membership => ({ ...row });

export const toRow = ({ roles, ...same }: Membership): MembershipRow => Object.assign(new MembershipRow(), { ...same, roles: [...roles] });
