import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MoveUpReason } from '../domain/sign-up-facts.js';
import type { SignUp, SignUpStatus } from '../domain/sign-up.js';
import type { Times } from '../domain/times.js';

/** Somebody's wish to come to one occurrence or a series. */
@Entity('sign_ups')
export class SignUpRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @Column({ type: 'text' })
  pool: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'int' })
  size: number;

  @Column({ type: 'text' })
  status: SignUpStatus;

  @Column({ name: 'offer_expires_at', type: 'timestamptz', nullable: true })
  offerExpiresAt: Date | null;

  @Column({ name: 'moved_up', type: 'text', nullable: true })
  movedUp: MoveUpReason | null;

  @Column({ name: 'signed_up_at', type: 'timestamptz' })
  signedUpAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  // Beside the state: what the decisions need not know.
  @Column({ name: 'request_key', type: 'uuid', nullable: true })
  requestKey: string | null;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ name: 'for_another', type: 'boolean' })
  forAnother: boolean;

  @Column({ type: 'text', nullable: true })
  wish: string | null;
}

/** The counts of one pool, written while the activity's row is locked, and what its people have been told of its times. */
@Entity('sign_up_pools')
export class SignUpPoolRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @PrimaryColumn({ type: 'text' })
  pool: string;

  @Column({ type: 'int', nullable: true })
  capacity: number | null;

  @Column({ type: 'int' })
  placed: number;

  @Column({ type: 'int' })
  confirmed: number;

  @Column({ type: 'int' })
  offered: number;

  @Column({ type: 'int' })
  waiting: number;

  @Column({ name: 'last_number', type: 'int' })
  lastNumber: number;

  @Column({ name: 'next_due_at', type: 'timestamptz', nullable: true })
  nextDueAt: Date | null;

  @Column({ type: 'jsonb' })
  told: Times;

  @Column({ name: 'told_on', type: 'date' })
  toldOn: string;
}

/** Who comes, and what they wish: said once, when somebody signs up. */
export type Party = Pick<SignUpRow, 'requestKey' | 'personId' | 'forAnother' | 'wish'>;

export function toState({ id, organisationId, activityId, pool, number, position, size, status, offerExpiresAt, movedUp, signedUpAt, changedAt }: SignUpRow): SignUp {
  const identity = { id, organisationId, activityId, pool, number, position, size, signedUpAt, changedAt, movedUp };
  return status === 'offered' ? { ...identity, status, offerExpiresAt: offerExpiresAt! } : { ...identity, status };
}

export const toColumns = (signUp: SignUp): Omit<SignUpRow, keyof Party> => ({ ...signUp, offerExpiresAt: signUp.status === 'offered' ? signUp.offerExpiresAt : null });
