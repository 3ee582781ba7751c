import { type Decision, isRefusal, refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { evolveReport, type DraftReport, type Report, type ReportFact } from '../domain/report.js';
import { ReportRow, toReport } from './report.row.js';

/** Drafts the next version of a year's report. */
export async function draftReport(tx: EntityManager, organisationId: string, report: Omit<DraftReport, 'version' | 'status'>, at: Date): Promise<{ id: string }> {
  await lockYear(tx, report.municipalityCode, report.year);
  const versions = await tx.countBy(ReportRow, { organisationId, municipalityCode: report.municipalityCode, year: report.year });
  await tx.insert(ReportRow, { ...report, title: { ...report.title }, organisationId, version: versions + 1, status: 'draft', createdAt: at });
  return { id: report.id };
}

/** The only way a report changes: lock it, decide, save. Only one's own can be changed, published ones of others are merely read. */
export async function changeReport(tx: EntityManager, organisationId: string, id: string, decide: (report: Report) => Promise<ReturnType<Decision<Report, ReportFact>>>): Promise<{ id: string } | Refusal> {
  const row = await tx.findOne(ReportRow, { where: { id, organisationId }, lock: { mode: 'pessimistic_write' } });
  if (!row) return refuse('not-found');
  const facts = await decide(toReport(row));
  if (isRefusal(facts)) return facts;
  for (const fact of facts) {
    const after = evolveReport(toReport(row), fact);
    const changed = after.status === 'draft' ? {} : {
      status: after.status, frozenAt: after.frozenAt, content: after.content as object, contentHash: after.contentHash, journalPosition: after.journalPosition, ruleVersions: after.ruleVersions,
      ...(after.status === 'published' ? { publishedAt: after.publishedAt, minutesCheckedOn: after.minutesCheckedOn } : {}),
    };
    await tx.update(ReportRow, { organisationId, id }, changed);
  }
  return { id };
}

/** One's own report, whatever its state. */
export async function findReport(tx: EntityManager, organisationId: string, id: string): Promise<Report | undefined> {
  const row = await tx.findOneBy(ReportRow, { id, organisationId });
  return row ? toReport(row) : undefined;
}

/** A report that anybody may read. */
export async function findPublished(tx: EntityManager, id: string): Promise<Report | undefined> {
  const row = await tx.findOneBy(ReportRow, { id, status: 'published' });
  return row ? toReport(row) : undefined;
}

/** One's own reports, newest year and version first. */
export const ownReports = async (tx: EntityManager, organisationId: string): Promise<Report[]> =>
  (await tx.find(ReportRow, { where: { organisationId }, order: { year: 'DESC', municipalityCode: 'ASC', version: 'DESC' } })).map(toReport);

/** What has been published, newest first. */
export const publishedReports = async (tx: EntityManager): Promise<Report[]> =>
  (await tx.find(ReportRow, { where: { status: 'published' }, order: { publishedAt: 'DESC', id: 'ASC' } })).map(toReport);

/** Drafts, freezes and releases of one municipality and year take turns. */
export const lockYear = (tx: EntityManager, municipalityCode: string, year: number): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtext('pirtti releases'), hashtext($1))`, [`${municipalityCode} ${year}`]);
