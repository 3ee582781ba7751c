import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, newId, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { THRESHOLDS } from '../config.js';
import type { Thresholds } from '../disclosure/tables.js';
import { readFigures } from '../figures/read-figures.js';
import { RULE_VERSIONS } from '../figures/rules.js';
import { holdStill } from '../journal/journal.js';
import { findProgramme } from '../measures/storage/programme.store.js';
import { contentOf, type ProtectedContent } from './content.js';
import { freezeReport, publishReport, type Seal } from './domain/report.js';
import { earlierReleases, enterRelease, keepTables, releasedSince } from './storage/releases.js';
import { changeReport, draftReport, lockYear } from './storage/report.store.js';
import { titleOf } from './texts.js';

export interface Counted extends ProtectedContent {
  readonly journalPosition: number;
}

/** Makes reports: counts, protects, seals, publishes. */
@Injectable()
export class Reports {
  constructor(@Inject(THRESHOLDS) private readonly thresholds: Thresholds) {}

  draft(tx: EntityManager, organisationId: string, municipalityCode: string, year: number, at: Date): Promise<{ id: string }> {
    return draftReport(tx, organisationId, { id: newId(), municipalityCode, year, title: titleOf(municipalityCode, year) }, at);
  }

  /** What a report would say at this moment, protected against everything published so far. */
  async count(tx: EntityManager, municipalityCode: string, year: number): Promise<Counted> {
    const earlier = await earlierReleases(tx, municipalityCode, year);
    const programme = await findProgramme(tx, year);
    await holdStill(tx);
    const figures = await readFigures(tx, municipalityCode, year);
    return { ...await contentOf(figures, programme, earlier, this.thresholds), journalPosition: figures.journalPosition };
  }

  freeze(tx: EntityManager, organisationId: string, id: string, at: Date): Promise<{ id: string } | Refusal> {
    return changeReport(tx, organisationId, id, async (report) => {
      const { municipalityCode, year } = report;
      if (report.status !== 'draft') return freezeReport(report)(report);
      await lockYear(tx, municipalityCode, year);
      const { content, tables, journalPosition } = await this.count(tx, municipalityCode, year);
      await keepTables(tx, { organisationId, reportId: id, municipalityCode, year }, tables);
      return freezeReport(sealOf({ content, journalPosition, frozenAt: at }))(report);
    });
  }

  publish(tx: EntityManager, organisationId: string, id: string, minutesCheckedOn: string, at: Date): Promise<{ id: string } | Refusal> {
    return changeReport(tx, organisationId, id, async (report) => {
      await lockYear(tx, report.municipalityCode, report.year);
      const overtaken = report.status === 'frozen' && await releasedSince(tx, report.municipalityCode, report.year, report.frozenAt);
      const facts = publishReport({ at, today: dayInHelsinki(at), minutesCheckedOn, overtaken })(report);
      if (!isRefusal(facts)) await enterRelease(tx, organisationId, id, at);
      return facts;
    });
  }
}

/** Of the published figures' rules only: others do not touch the report. */
const PUBLISHED_RULES = Object.fromEntries(Object.entries(RULE_VERSIONS).filter(([id]) => !id.startsWith('screenings-') && !id.includes('-solved-by-')));

/** The seal is a fingerprint of what is said, by which rules, up to which event. Anybody can compute it from the published JSON. */
export function sealOf({ content, journalPosition, frozenAt }: Pick<Seal, 'content' | 'journalPosition' | 'frozenAt'>): Seal {
  const sealed = { content, journalPosition, ruleVersions: PUBLISHED_RULES };
  return { ...sealed, frozenAt, contentHash: contentHashOf(sealed) };
}

export const contentHashOf = ({ content, journalPosition, ruleVersions }: Pick<Seal, 'content' | 'journalPosition' | 'ruleVersions'>): string =>
  createHash('sha256').update(canonicalJson({ content, journalPosition, ruleVersions })).digest('hex');
