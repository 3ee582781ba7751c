import { BARRIER_CODES, LONELINESS_BAND_CODES, SOLUTION_CODES } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { FunnelAtoms, PlacedGroup } from '../disclosure/tables.js';
import { journalPosition } from '../journal/journal.js';
import { median } from './numbers.js';
import { SUPPLY, type Supply } from './supply-rules.js';

/** All that is counted of a municipality and a year, exact. */
export interface YearFigures {
  readonly municipalityCode: string;
  readonly year: number;
  readonly journalPosition: number;
  readonly funnel: FunnelAtoms;
  /** Of those contacted: how many days each waited. */
  readonly daysToContact: readonly number[];
  readonly screenings: Readonly<Record<string, number>>;
  readonly barriers: readonly { readonly barrier: string; readonly identified: number; readonly solved: number; readonly solutions: Readonly<Record<string, number>> }[];
  readonly supply: Readonly<Record<Supply, number>>;
}

/** Reads the figures from the projections. The caller holds the journal still, so that all of them are of one moment. */
export async function readFigures(tx: EntityManager, municipalityCode: string, year: number): Promise<YearFigures> {
  const where = [municipalityCode, year];
  const progress = await tx.query<ProgressCount[]>(
    `select case when placed_at is not null then 'placed' when completed_at is not null then 'completed' when contacted_at is not null then 'contacted'
                 when assigned_at is not null then 'assigned' else 'sent' end as furthest,
            completed_at is not null as completed, reach_group as "reachGroup", count(*)::int as n
       from referral_progress where municipality_code = $1 and year = $2 and not entered_in_error group by 1, 2, 3`, where);
  const days = await tx.query<{ days: number }[]>(
    'select days_to_contact as days from referral_progress where municipality_code = $1 and year = $2 and not entered_in_error and days_to_contact is not null', where);
  const screenings = await tx.query<{ band: string; n: number }[]>('select band, count(*)::int as n from screenings where municipality_code = $1 and year = $2 group by 1', where);
  const barriers = await tx.query<{ barrier: string; solution: string | null; n: number }[]>(
    'select barrier, solution, count(*)::int as n from barrier_tallies where municipality_code = $1 and year = $2 group by 1, 2', where);
  const [supply] = await tx.query<Record<Supply, number>[]>(
    `select count(*)::int as activities, count(*) filter (where weekly)::int as weekly, count(*) filter (where with_transport)::int as "withTransport",
            (select count(*)::int from held_occurrences where municipality_code = $1 and year = $2) as occurrences,
            (select coalesce(sum(visits), 0)::int from held_occurrences where municipality_code = $1 and year = $2) as visits
       from offered_activities where municipality_code = $1 and first_year <= $2`, where);
  return {
    municipalityCode, year, journalPosition: await journalPosition(tx, municipalityCode),
    funnel: funnelAtoms(progress), daysToContact: days.map((row) => row.days),
    screenings: Object.fromEntries(LONELINESS_BAND_CODES.map((band) => [band, screenings.find((row) => row.band === band)?.n ?? 0])),
    barriers: BARRIER_CODES.map((barrier) => {
      const rows = barriers.filter((row) => row.barrier === barrier);
      const solved = rows.filter((row) => row.solution !== null);
      return {
        barrier, identified: sum(rows), solved: sum(solved),
        solutions: Object.fromEntries(SOLUTION_CODES.map((solution) => [solution, sum(solved.filter((row) => row.solution === solution))])),
      };
    }),
    supply: Object.fromEntries(SUPPLY.map((name) => [name, supply![name]])) as Record<Supply, number>,
  };
}

interface ProgressCount {
  readonly furthest: 'sent' | 'assigned' | 'contacted' | 'completed' | 'placed';
  readonly completed: boolean;
  readonly reachGroup: PlacedGroup;
  readonly n: number;
}

const sum = (rows: readonly { readonly n: number }[]): number => rows.reduce((total, row) => total + row.n, 0);

function funnelAtoms(rows: readonly ProgressCount[]): FunnelAtoms {
  const furthest = (step: ProgressCount['furthest']) => sum(rows.filter((row) => row.furthest === step));
  const placed = (group: PlacedGroup) => {
    const here = rows.filter((row) => row.furthest === 'placed' && row.reachGroup === group);
    return { going: sum(here.filter((row) => !row.completed)), completed: sum(here.filter((row) => row.completed)) };
  };
  return {
    onlySent: furthest('sent'), onlyAssigned: furthest('assigned'), onlyContacted: furthest('contacted'), completedWithoutPlacement: furthest('completed'),
    placed: { 'older-lonely': placed('older-lonely'), 'unemployed-under-25': placed('unemployed-under-25'), families: placed('families'), rest: placed('rest') },
  };
}

/** The middle of the waiting times; undefined when nobody has been contacted. */
export const medianDays = (figures: YearFigures): number | undefined => median(figures.daysToContact);
