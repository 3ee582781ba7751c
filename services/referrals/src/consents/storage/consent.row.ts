import type { Language, SharedField } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Consent, ConsentPurpose, ConsentWay } from '../domain/consent.js';

@Entity({ name: 'consents' })
export class ConsentRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'client_id', type: 'uuid' }) clientId: string;
  @Column({ name: 'text_version', type: 'text' }) textVersion: string;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'text', array: true }) purposes: ConsentPurpose[];
  @Column({ type: 'text', array: true }) fields: SharedField[];
  @Column({ type: 'uuid', array: true }) recipients: string[];
  @Column({ type: 'text' }) how: ConsentWay;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'valid_until', type: 'date' }) validUntil: string;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
}

export const toConsent = (row: ConsentRow): Consent => ({ ...row });

export const toConsentRow = (consent: Consent): ConsentRow =>
  ({ ...consent, purposes: [...consent.purposes], fields: [...consent.fields], recipients: [...consent.recipients] });
