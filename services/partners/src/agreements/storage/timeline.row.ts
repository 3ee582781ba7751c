import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementFact } from '../domain/agreement-facts.js';

export interface TimelineDetails {
  readonly terms?: readonly string[];
  readonly signaturesTakenFrom?: readonly string[];
  readonly commitment?: string;
  readonly reason?: string;
  readonly validFrom?: string;
}

/** What happened to an agreement, as all its parties may read it. Written once, never changed. */
@Entity('agreement_timeline')
export class TimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'agreement_id', type: 'uuid' })
  agreementId: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: AgreementFact['type'];

  /** Null for what followed by itself. */
  @Column({ name: 'by_organisation_id', type: 'uuid', nullable: true })
  byOrganisationId: string | null;

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole: Role | null;

  @Column({ type: 'jsonb' })
  details: TimelineDetails;
}
