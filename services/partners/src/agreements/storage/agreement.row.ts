import type { AgreementPurpose, SharedField } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Doer } from '../domain/agreement-facts.js';
import type { AgreementTerms, WholeTerms } from '../domain/agreement-terms.js';
import { waitingFor, type Agreement, type MetCommitment, type Signature } from '../domain/agreement.js';

type Wording = Pick<AgreementTerms, 'language' | 'purpose' | 'tasks' | 'commitments' | 'reviewOn' | 'economicObligations'>;
/** As JSON keeps it. */
type Kept<Thing> = Omit<Thing, 'at'> & { readonly at: string };

@Entity('agreements')
export class AgreementRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'text' })
  status: Agreement['status'];

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  title: string;

  /** The terms that no list asks for. */
  @Column({ type: 'jsonb' })
  wording: Wording;

  @Column({ type: 'text', array: true })
  purposes: AgreementPurpose[];

  @Column({ type: 'text', array: true })
  fields: SharedField[];

  @Column({ name: 'valid_from', type: 'timestamptz', nullable: true })
  validFrom: Date | null;

  @Column({ name: 'valid_to', type: 'timestamptz', nullable: true })
  validTo: Date | null;

  @Column({ name: 'in_force_from', type: 'timestamptz', nullable: true })
  inForceFrom: Date | null;

  @Column({ type: 'jsonb' })
  signatures: Kept<Signature>[];

  /** Parties whose signature is missing: lists ask for it. */
  @Column({ name: 'waiting_for', type: 'uuid', array: true })
  waitingFor: string[];

  @Column({ name: 'met_commitments', type: 'jsonb' })
  met: Kept<MetCommitment>[];

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'jsonb', nullable: true })
  endedBy: Doer | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export function toState(row: AgreementRow): Agreement {
  const { id, organisationId, parties, version, title, wording, purposes, fields, validFrom, validTo } = row;
  const identity = { id, organisationId, parties, version, signatures: row.signatures.map(inTime) };
  const terms = { ...wording, title, purposes, fields, validFrom, validTo };
  const whole = { ...identity, terms: terms as WholeTerms, inForceFrom: row.inForceFrom!, met: row.met.map(inTime) };
  const ending = { endedAt: row.endedAt!, endedBy: row.endedBy!, reason: row.reason! };
  switch (row.status) {
    case 'draft': return { ...identity, status: 'draft', terms };
    case 'withdrawn': return { ...identity, ...ending, status: 'withdrawn', terms };
    case 'signed': return { ...whole, status: 'signed' };
    case 'terminated': return { ...whole, ...ending, status: 'terminated' };
  }
}

export function toRow(agreement: Agreement, changedAt: Date): AgreementRow {
  const { id, organisationId, parties, status, version, signatures, terms: { title, purposes, fields, validFrom, validTo, ...wording } } = agreement;
  const isSigned = agreement.status === 'signed' || agreement.status === 'terminated';
  const ending = agreement.status === 'withdrawn' || agreement.status === 'terminated' ? agreement : { endedAt: null, endedBy: null, reason: null };
  return Object.assign(new AgreementRow(), {
    id, organisationId, parties: [...parties], status, version, title, wording, purposes: [...purposes], fields: [...fields], validFrom, validTo,
    inForceFrom: isSigned ? agreement.inForceFrom : null, signatures: signatures.map(inText), waitingFor: waitingFor(agreement),
    met: isSigned ? agreement.met.map(inText) : [], endedAt: ending.endedAt, endedBy: ending.endedBy, reason: ending.reason, changedAt,
  });
}

const inText = <Thing extends { readonly at: Date }>(thing: Thing): Kept<Thing> => ({ ...thing, at: thing.at.toISOString() });
const inTime = <Thing extends { readonly at: string }>(thing: Thing) => ({ ...thing, at: new Date(thing.at) });
