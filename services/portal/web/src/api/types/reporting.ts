import type { Items, LocalizedText, Operation } from './operation';

export interface Figure {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string;
  readonly state: 'exact' | 'suppressed' | 'not-available';
  readonly label: { readonly fi: string; readonly sv: string; readonly en: string };
}

export interface Figures {
  readonly municipalityCode: string;
  readonly year: number;
  readonly journalPosition: number;
  readonly funnel: { readonly step: string; readonly figure: Figure }[];
  readonly daysToFirstContact: Figure;
  readonly screenings: Figure[];
  readonly barriers: { readonly barrier: string; readonly identified: Figure; readonly solved: Figure; readonly solutions: { readonly solution: string; readonly figure: Figure }[] }[];
  readonly reach: { readonly targetCode: string; readonly unit: string; readonly target: number; readonly source: string; readonly figure: Figure; readonly percent: string }[];
  readonly supply: Readonly<Record<'activities' | 'weekly' | 'withTransport' | 'occurrences' | 'visits', Figure>>;
}

export interface Lineage {
  readonly figureId: string;
  readonly rule: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly ruleVersion: string;
  readonly value: number | null;
  readonly events: { readonly id: string; readonly type: string; readonly time: string; readonly counted: boolean; readonly why: { readonly fi: string; readonly sv: string; readonly en: string } }[];
  readonly total: number;
}

export interface Measure {
  readonly id: string;
  readonly number: number;
  readonly names: LocalizedText;
  readonly assessment: string;
  readonly assessmentText: LocalizedText;
  readonly responsible: LocalizedText;
}

export interface Decision {
  readonly body: string;
  readonly date: string;
  readonly section: string;
  readonly outcome: string;
  readonly unanimous: boolean;
}

export interface Programme {
  readonly names: LocalizedText;
  readonly startYear: number;
  readonly endYear: number;
  readonly caseNumber: string;
  readonly decisions: Decision[];
  readonly measures: Measure[];
}

export interface Cell {
  readonly display: string;
  readonly value: number | null;
  readonly state: 'exact' | 'suppressed' | 'not-available';
}

export interface ReportContent {
  readonly funnel: { readonly step: string; readonly cell: Cell }[];
  readonly daysToFirstContact: Cell;
  readonly barriers: { readonly barrier: string; readonly identified: Cell; readonly solved: Cell }[];
  readonly reach: { readonly targetCode: string; readonly unit: string; readonly target: number; readonly cell: Cell; readonly percent: string | null }[];
  readonly supply: Readonly<Record<string, Cell>>;
  readonly measures: Omit<Measure, 'id'>[];
  readonly decisions: Decision[];
  readonly notes: LocalizedText[];
}

export interface Report {
  readonly id: string;
  readonly title: LocalizedText;
  readonly municipalityCode: string;
  readonly year: number;
  readonly version: number;
  readonly status: 'draft' | 'frozen' | 'published';
  readonly frozenAt: string | null;
  readonly publishedAt: string | null;
  readonly contentHash: string | null;
  readonly journalPosition: number | null;
  readonly ruleVersion: string | null;
  readonly content: ReportContent | null;
  /** Whether the server can print the PDF. */
  readonly pdfAvailable: boolean;
}

interface ById { path: { id: string } }

export interface ReportingPaths {
  '/figures': { get: Operation<Figures, { query: { municipalityCode: string; year: number } }> };
  '/figures/{figureId}/lineage': { get: Operation<Lineage, { path: { figureId: string }; query: { municipalityCode: string; year: number; page?: number; pageSize?: number } }> };
  '/programme': { get: Operation<Programme> };
  '/programme/measures/{id}/assessment': { put: Operation<Measure, ById & { body: { assessment: string; assessmentText: LocalizedText } }> };
  '/reports': { get: Operation<Items<Report>>; post: Operation<Report, { body: { municipalityCode: string; year: number } }> };
  '/reports/{id}': { get: Operation<Report, ById> };
  '/reports/{id}/preview': { get: Operation<ReportContent, ById> };
  '/reports/{id}/freezing': { post: Operation<Report, ById & { body: Record<string, never> }> };
  '/reports/{id}/publication': { post: Operation<Report, ById & { body: { minutesCheckedOn: string } }> };
  '/public/reports': { get: Operation<Items<Report>> };
  '/public/reports/{id}': { get: Operation<Report, ById> };
}
