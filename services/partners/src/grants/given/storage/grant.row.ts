import type { GrantKind } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CENTS } from '../../storage/cents.js';

/** One grant that an association has got: decided here, or told by somebody with its source. Decisions are public, so everybody at work reads it. */
@Entity('grants')
export class GrantRow {
  /** The granter, or whoever told of another's grant. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  applicationId: string | null;

  /** Null where it was given elsewhere. */
  @Column({ name: 'round_id', type: 'uuid', nullable: true })
  roundId: string | null;

  @Column({ name: 'recipient_id', type: 'uuid' })
  recipientId: string;

  /** Null where the granter itself tells. */
  @Column({ name: 'funder_name', type: 'text', nullable: true })
  funderName: string | null;

  @Column({ type: 'text', nullable: true })
  kind: GrantKind | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'int' })
  year: number;

  @Column({ name: 'amount_cents', ...CENTS })
  amountCents: number;

  @Column({ name: 'recovered_cents', ...CENTS })
  recoveredCents: number;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn: string;

  @Column({ type: 'text', nullable: true })
  body: string | null;

  @Column({ type: 'text', nullable: true })
  section: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'retracted_at', type: 'timestamptz', nullable: true })
  retractedAt: Date | null;
}
