import { isRefusal, newId, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { correctPerson, type CorrectPerson } from '../domain/correct-person.js';
import { detailsKnown, type Erasure, type ErasureReason, type Person, type PersonDetails } from '../domain/person.js';
import { PERSON_TRACES, type PersonTrace } from '../traces.js';
import { PersonRow, toPerson } from './person.row.js';

export interface NewPerson extends PersonDetails {
  readonly organisationId: string;
  readonly at: Date;
}

/**
 * The vault: who people are and how they are reached. Everything else knows them by their id, and asks here. Called inside the transaction of a
 * request that the audit tells of as personal.
 */
@Injectable()
export class People {
  /** Writes somebody down and answers with their id. At least one of e-mail and phone: see `cannotBeReached`. */
  async keep(tx: EntityManager, { organisationId, name, email, phone, language, at }: NewPerson): Promise<string> {
    const id = newId();
    await tx.insert(PersonRow, { organisationId, id, name, email, phone, language, version: 1, createdAt: at, changedAt: at, erasedAt: null });
    return id;
  }

  /** By id. Who was erased, and who is another organisation's, is missing. */
  async of(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.findBy(PersonRow, { id: In([...new Set(ids)]), erasedAt: IsNull() });
    return new Map(rows.map((row) => [row.id, toPerson(row) as Person]));
  }

  /** Somebody, or the proof that they were erased. */
  async find(tx: EntityManager, id: string): Promise<Person | Erasure | undefined> {
    const row = await tx.findOneBy(PersonRow, { id });
    return row ? toPerson(row) : undefined;
  }

  /** Corrects who somebody is. */
  async change(tx: EntityManager, id: string, correction: CorrectPerson): Promise<{ readonly id: string } | Refusal> {
    const facts = correctPerson(await this.locked(tx, id), correction);
    if (isRefusal(facts)) return facts;
    for (const { person: { organisationId, name, email, phone, language, version, changedAt } } of facts) {
      await tx.update(PersonRow, { organisationId, id }, { name, email, phone, language, version, changedAt });
    }
    return { id };
  }

  /**
   * Erases somebody: their details here, their links, and what tells of them wherever else something is stored. Coded facts stay as tallies. Answers with
   * the proof; the second time with the same one, and nothing changes.
   */
  async erase(tx: EntityManager, id: string, { because, at, traces = PERSON_TRACES }: { readonly because: ErasureReason; readonly at: Date; readonly traces?: readonly PersonTrace[] }): Promise<Erasure | undefined> {
    const person = await this.locked(tx, id);
    if (!person || 'erasedAt' in person) return person;
    const { organisationId, createdAt } = person;
    const forgotten: Record<string, number> = {};
    for (const { key, forget } of traces) forgotten[key] = await forget(tx, id, at);
    await tx.query('delete from person_links where organisation_id = $1 and person_id = $2', [organisationId, id]);
    const details = detailsKnown(person);
    await tx.update(PersonRow, { organisationId, id }, {
      name: null, email: null, phone: null, language: null, erasedAt: at, erasedBecause: because, erasedDetails: details, erasedTraces: forgotten,
    });
    return { id, organisationId, createdAt, erasedAt: at, because, details, traces: forgotten };
  }

  /** Somebody, whom nobody else changes or erases till the transaction ends. Not as strongly as for a deletion: rows that point at the person may be written meanwhile by whoever holds what we wait for. */
  async locked(tx: EntityManager, id: string): Promise<Person | Erasure | undefined> {
    const row = await tx.findOne(PersonRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
    return row ? toPerson(row) : undefined;
  }
}
