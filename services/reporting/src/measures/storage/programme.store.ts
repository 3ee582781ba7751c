import { type Decision, isRefusal, refuse, type Refusal } from '@pirtti/kernel';
import type { Outbox } from '@pirtti/mail';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { evolveMeasure, type Measure, type MeasureAssessed } from '../domain/measure.js';
import type { Programme, ProgrammeAdopted } from '../domain/programme.js';
import { MeasureRow, toMeasure } from './measure.row.js';
import { ProgrammeRow } from './programme.row.js';

/** The acting organisation's programme that covers a year (else its latest one), with its measures in order. */
export async function findProgramme(tx: EntityManager, year?: number): Promise<Programme | undefined> {
  const rows = await tx.find(ProgrammeRow, { order: { startYear: 'DESC' } });
  const row = rows.find((one) => year !== undefined && one.startYear <= year && year <= one.endYear) ?? rows[0];
  if (!row) return undefined;
  const measures = await tx.find(MeasureRow, { where: { programmeId: row.id }, order: { number: 'ASC' } });
  return { ...row, measures: measures.map(toMeasure) };
}

/** The only way a measure changes: lock it, decide, save. */
export async function changeMeasure(tx: EntityManager, id: string, decide: Decision<Measure, MeasureAssessed>): Promise<{ id: string } | Refusal> {
  const row = await tx.findOne(MeasureRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) return refuse('not-found');
  const facts = decide(toMeasure(row));
  if (isRefusal(facts)) return facts;
  if (facts.length > 0) {
    const { assessment, assessmentText, assessedAt } = facts.reduce(evolveMeasure, toMeasure(row));
    await tx.update(MeasureRow, { organisationId: row.organisationId, id }, { assessment, assessmentText: { ...assessmentText }, assessedAt });
  }
  return { id };
}

/** Enters a programme with its measures, its news with it, once: one that is there already stays as it is. */
export async function foundProgramme(tx: EntityManager, outbox: Outbox, fact: ProgrammeAdopted): Promise<void> {
  const { organisationId, programme: { measures, ...programme } } = fact;
  if (await tx.existsBy(ProgrammeRow, { organisationId, id: programme.id })) return;
  await tx.insert(ProgrammeRow, { ...programme, names: { ...programme.names }, decisions: programme.decisions as object[], organisationId });
  for (const measure of measures) {
    await tx.insert(MeasureRow, { ...measure, names: { ...measure.names }, responsible: { ...measure.responsible }, assessmentText: { ...measure.assessmentText }, organisationId });
  }
  await outbox.append(tx, organisationId, announce(fact));
}
