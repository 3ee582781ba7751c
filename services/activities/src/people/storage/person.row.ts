import type { Language } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Erasure, ErasureReason, Person, PersonDetails } from '../domain/person.js';

@Entity('people')
export class PersonRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text', nullable: true })
  language: Language | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date;

  @Column({ name: 'erased_at', type: 'timestamptz', precision: 3, nullable: true })
  erasedAt: Date | null;

  @Column({ name: 'erased_because', type: 'text', nullable: true })
  erasedBecause: ErasureReason | null;

  @Column({ name: 'erased_details', type: 'text', array: true, nullable: true })
  erasedDetails: (keyof PersonDetails)[] | null;

  @Column({ name: 'erased_traces', type: 'jsonb', nullable: true })
  erasedTraces: Record<string, number> | null;
}

/** A person, or what stays of one. */
export function toPerson({ id, organisationId, name, email, phone, language, version, createdAt, changedAt, ...row }: PersonRow): Person | Erasure {
  if (row.erasedAt) return { id, organisationId, createdAt, erasedAt: row.erasedAt, because: row.erasedBecause!, details: row.erasedDetails!, traces: row.erasedTraces! };
  return { id, organisationId, name: name!, email, phone, language: language!, version, createdAt, changedAt };
}
