import { type Decision, type LocalizedText, refuse } from '@pirtti/kernel';
import type { ReportContent } from '../content.js';

interface ReportBase {
  readonly id: string;
  readonly title: LocalizedText;
  readonly municipalityCode: string;
  readonly year: number;
  readonly version: number;
}

/** What was counted, protected and sealed. */
export interface Seal {
  readonly frozenAt: Date;
  readonly content: ReportContent;
  readonly contentHash: string;
  readonly journalPosition: number;
  readonly ruleVersions: Readonly<Record<string, number>>;
}

export type DraftReport = ReportBase & { readonly status: 'draft' };
export type FrozenReport = ReportBase & Seal & { readonly status: 'frozen' };
export type PublishedReport = ReportBase & Seal & { readonly status: 'published'; readonly publishedAt: Date; readonly minutesCheckedOn: string };

/** A report is made once: what was frozen never changes, and a correction is a new version. */
export type Report = DraftReport | FrozenReport | PublishedReport;

export type ReportFact =
  | ({ readonly fact: 'report-frozen' } & Seal)
  | { readonly fact: 'report-published'; readonly at: Date; readonly minutesCheckedOn: string };

export const evolveReport = (report: Report, fact: ReportFact): Report => {
  if (fact.fact === 'report-frozen') {
    const { fact: _, ...seal } = fact;
    return { ...report, ...seal, status: 'frozen' };
  }
  return { ...(report as FrozenReport), status: 'published', publishedAt: fact.at, minutesCheckedOn: fact.minutesCheckedOn };
};

/** Seals what was counted at this moment. */
export const freezeReport = (seal: Seal): Decision<Report, ReportFact> => (report) =>
  report.status === 'draft' ? [{ fact: 'report-frozen', ...seal }] : refuse('report-is-frozen-already');

export interface PublishReport {
  readonly at: Date;
  /** Today's date in Finland. */
  readonly today: string;
  readonly minutesCheckedOn: string;
  /** Whether somebody has published figures of the same municipality and year after this report was frozen. */
  readonly overtaken: boolean;
}

/** Makes a frozen report public, once the minutes of its handling have been checked. */
export const publishReport = (command: PublishReport): Decision<Report, ReportFact> => (report) => {
  if (report.status === 'draft') return refuse('report-is-not-frozen');
  if (report.status === 'published') return refuse('report-is-published-already');
  if (command.minutesCheckedOn > command.today) return refuse('minutes-are-not-checked-yet');
  // Its figures were protected against the releases of its own day only.
  if (command.overtaken) return refuse('newer-figures-are-published');
  return [{ fact: 'report-published', at: command.at, minutesCheckedOn: command.minutesCheckedOn }];
};
