import type { Label, LocalizedText } from '@pirtti/kernel';
import { protect } from '../disclosure/protect.js';
import type { Release, Shown, ShownCells, Table } from '../disclosure/table.js';
import { barrierTable, funnelTable, plainTable, type Thresholds } from '../disclosure/tables.js';
import { formatNumber, formatPercent, median } from '../figures/numbers.js';
import type { YearFigures } from '../figures/read-figures.js';
import { REACH_TARGETS, type ReachGroup, type Step, STEPS } from '../figures/referral-rules.js';
import { SUPPLY, type Supply } from '../figures/supply-rules.js';
import type { Unit } from '../figures/units.js';
import type { Programme, ProgrammeDecision } from '../measures/domain/programme.js';
import { NOTES } from './texts.js';

/** A number as the public sees it. */
export interface Cell {
  readonly display: string;
  readonly value: number | null;
  readonly state: 'exact' | 'suppressed' | 'not-available';
}

/** Everything that a report says: made once, protected, and never changed. */
export interface ReportContent {
  readonly funnel: readonly { readonly step: Step; readonly cell: Cell }[];
  readonly daysToFirstContact: Cell;
  readonly barriers: readonly { readonly barrier: string; readonly identified: Cell; readonly solved: Cell }[];
  readonly reach: readonly { readonly targetCode: ReachGroup; readonly unit: Unit; readonly target: number; readonly source: string; readonly cell: Cell; readonly percent: string | null }[];
  readonly supply: Readonly<Record<Supply, Cell>>;
  readonly programme: { readonly names: LocalizedText; readonly startYear: number; readonly endYear: number; readonly caseNumber: string } | null;
  readonly measures: readonly { readonly number: number; readonly names: LocalizedText; readonly assessment: string; readonly assessmentText: LocalizedText; readonly responsible: LocalizedText }[];
  readonly decisions: readonly ProgrammeDecision[];
  readonly notes: readonly Label[];
}

/** What is published, and the tables behind it for the memory of releases. */
export interface ProtectedContent {
  readonly content: ReportContent;
  readonly tables: readonly Release[];
}

/** The protected tables of a year: every published number is a function of these and nothing else. */
const tablesOf = (figures: YearFigures, thresholds: Thresholds): Table[] => [
  funnelTable(figures.funnel, thresholds.referrals),
  ...figures.barriers.map(({ barrier, identified, solved }) => barrierTable(barrier, { identified, solved }, thresholds.referrals)),
  plainTable('supply', figures.supply, thresholds.others),
];

/** Makes the report's content of a year's figures, safe also beside all earlier releases of the same municipality and year. */
export async function contentOf(figures: YearFigures, programme: Programme | undefined, earlier: readonly (readonly Release[])[], thresholds: Thresholds): Promise<ProtectedContent> {
  const tables: Release[] = [];
  for (const table of tablesOf(figures, thresholds)) {
    const before = earlier.flatMap((releases) => releases.filter((release) => release.table.name === table.name));
    tables.push({ table, shown: await protect(table, before) });
  }
  const shown = (name: string): ShownCells => tables.find((release) => release.table.name === name)!.shown;
  const referralCell = (cells: ShownCells, id: string) => cellOf(cells[id]!, thresholds.referrals);
  const funnel = shown('funnel');
  const all = tables.flatMap((release) => Object.values(release.shown));
  return {
    tables,
    content: {
      funnel: STEPS.map((step) => ({ step, cell: referralCell(funnel, step) })),
      daysToFirstContact: daysCell(figures.daysToContact, thresholds.referrals),
      barriers: figures.barriers.map(({ barrier }) => ({
        barrier, identified: referralCell(shown(`barrier-${barrier}`), 'identified'), solved: referralCell(shown(`barrier-${barrier}`), 'solved'),
      })),
      reach: (Object.keys(REACH_TARGETS) as ReachGroup[]).map((targetCode) => {
        const cell = referralCell(funnel, targetCode);
        const { unit, target, source } = REACH_TARGETS[targetCode];
        return { targetCode, unit, target, source, cell, percent: cell.value === null ? null : formatPercent(cell.value, target) };
      }),
      supply: Object.fromEntries(SUPPLY.map((name) => [name, cellOf(shown('supply')[name]!, thresholds.others)])) as Record<Supply, Cell>,
      programme: programme ? { names: programme.names, startYear: programme.startYear, endYear: programme.endYear, caseNumber: programme.caseNumber } : null,
      measures: programme?.measures.map(({ number, names, assessment, assessmentText, responsible }) => ({ number, names, assessment, assessmentText, responsible })) ?? [],
      decisions: programme?.decisions ?? [],
      notes: [
        NOTES.cohort, NOTES.units, NOTES.small(thresholds.referrals),
        ...(Object.values(shown('supply')).some(({ kind }) => kind === 'small') ? [NOTES.small(thresholds.others)] : []),
        NOTES.withheld, ...(all.some(({ kind }) => kind === 'kept') ? [NOTES.kept] : []),
      ],
    },
  };
}

function cellOf(shown: Shown, threshold: number): Cell {
  switch (shown.kind) {
    case 'exact':
    case 'kept': return { display: formatNumber(shown.value), value: shown.value, state: 'exact' };
    case 'small': return { display: `<${threshold}`, value: null, state: 'suppressed' };
    case 'withheld': return { display: '..', value: null, state: 'suppressed' };
  }
}

/** The median of a handful of people would tell of them. */
function daysCell(days: readonly number[], threshold: number): Cell {
  const value = median(days);
  if (value === undefined) return { display: '..', value: null, state: 'not-available' };
  return days.length < threshold ? { display: '..', value: null, state: 'suppressed' } : { display: formatNumber(value), value, state: 'exact' };
}
