import type { AgreementPurpose, SharedField } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agreement } from '../domain/agreement.js';

@Entity('agreements')
export class AgreementRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'text', array: true })
  purposes: AgreementPurpose[];

  @Column({ type: 'text', array: true })
  fields: SharedField[];

  @Column({ name: 'valid_from', type: 'timestamptz' })
  validFrom: Date;

  @Column({ name: 'valid_to', type: 'timestamptz', nullable: true })
  validTo: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}

export const toState = ({ id, organisationId, parties, purposes, fields, validFrom, validTo, endedAt }: AgreementRow): Agreement =>
  ({ id, organisationId, parties, purposes, fields, validFrom, validTo, endedAt });

export const toRow = ({ parties, purposes, fields, ...same }: Agreement): AgreementRow =>
  Object.assign(new AgreementRow(), { ...same, parties: [...parties], purposes: [...purposes], fields: [...fields] });
