import { fromMonday } from '@pirtti/demo';
import type { Barrier, DeclineReason, MunicipalityCode, ReferralOutcome, ReferralReason, Solution, TargetGroup, Wish } from '@pirtti/kernel';
import type { ScreeningAnswer } from '../clients/domain/loneliness-band.js';

/** How far a demo referral has come. `placed` ones wait for the association's attendance and are then completed. */
export type DemoEnd = 'sent' | 'assigned' | 'in-support' | 'placement-requested' | 'placed' | 'completed' | 'not-reached' | 'returned' | 'declined' | 'revoked';

/** One made-up client with one referral, told as dates and codes. Every step is then taken through the same decisions as people's. */
export interface DemoCase {
  /** Counts from 1; names the ids of everything that belongs to the case. */
  readonly n: number;
  readonly municipalityCode: MunicipalityCode;
  readonly birthYear: number;
  readonly language: 'fi' | 'sv';
  readonly targetGroups: readonly TargetGroup[];
  readonly reason: ReferralReason;
  readonly barriers: readonly Barrier[];
  readonly wishes: readonly Wish[];
  readonly screenings: readonly { readonly answer: ScreeningAnswer; readonly at: Date }[];
  readonly sentAt: Date;
  readonly end: DemoEnd;
  /** The number of the placement that is asked for, if any: `placement:1`… */
  readonly placement: number | null;
  readonly assignedAt: Date;
  readonly contactedAt: Date;
  readonly metAt: Date;
  readonly requestedAt: Date;
  readonly completedAt: Date;
  readonly solved: readonly { readonly barrier: Barrier; readonly solution: Solution }[];
  readonly outcome: ReferralOutcome;
  readonly feedbackAllowed: boolean;
  readonly returnReason: DeclineReason;
}

/** How many placements the association has attendance for. */
export const PLACED = 34;
const KANNUS = 58;
const LESTIJARVI = 3;
const KOKKOLA = 14;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const between = (index: number, from: number, to: number): boolean => index >= from && index < to;

/** Kannus has what a report can show: steps that are equal or at least ten apart. Lestijärvi has three, which nobody may find. */
export const demoCases = (monday: Date): DemoCase[] => [
  ...range(KANNUS).map((index) => kannus(monday, index)),
  ...range(LESTIJARVI).map((index) => elsewhere(monday, KANNUS + index, '421', index < 2 ? 'completed' : 'in-support', LESTIJARVI_DAYS[index] ?? -20)),
  ...range(KOKKOLA).map((index) => elsewhere(monday, KANNUS + LESTIJARVI + index, '272', KOKKOLA_ENDS[index] ?? 'sent', KOKKOLA_DAYS[index] ?? -1)),
];

const LESTIJARVI_DAYS: readonly number[] = [-150, -120, -20];
const KOKKOLA_ENDS: readonly DemoEnd[] = [
  'completed', 'completed', 'completed', 'completed', 'completed', 'completed', 'declined', 'declined', 'assigned', 'assigned', 'sent', 'sent', 'sent', 'sent',
];
const KOKKOLA_DAYS: readonly number[] = [-200, -180, -160, -140, -120, -100, -80, -60, -6, -5, -5, -4, -3, -3];

/** First sending of the thirty-four, and the step between two. */
const FIRST_DAY = -262;
const STEP_DAYS = 7;

function kannus(monday: Date, index: number): DemoCase {
  const end = kannusEnd(index);
  const sentDay = kannusSentDay(index);
  const barriers = kannusBarriers(index);
  return {
    ...common(monday, index, sentDay, end),
    ...whoInKannus(monday, index),
    municipalityCode: '217',
    language: 'fi',
    barriers,
    screenings: [
      { answer: index < 44 ? 4 : 3, at: weekday(monday, sentDay, 7) },
      ...(index < 14 ? [{ answer: 2 as const, at: weekday(monday, sentDay + 60, 9) }] : []),
    ],
    placement: index < PLACED ? index + 1 : end === 'placement-requested' ? PLACED + index - 41 : null,
    solved: end === 'placed' ? barriers.map((barrier) => ({ barrier, solution: SOLVED_BY[barrier] ?? 'other' })) : [],
    outcome: index < 24 ? 'goal-reached' : 'goal-partly-reached',
  };
}

const SOLVED_BY: Partial<Record<Barrier, Solution>> = { transport: 'school-transport-seat', 'no-companion': 'companion', information: 'told-about-it' };

function kannusEnd(index: number): DemoEnd {
  if (index < PLACED) return 'placed';
  if (index < 42) return 'in-support';
  if (index < 46) return 'placement-requested';
  if (index < 51) return 'assigned';
  if (index < 54) return 'not-reached';
  return index < 56 ? 'returned' : 'revoked';
}

function kannusSentDay(index: number): number {
  if (index < PLACED) return FIRST_DAY + index * STEP_DAYS;
  if (index < 42) return -33 + (index - 34) * 2;
  if (index < 46) return -25 + (index - 42);
  if (index < 51) return -4 + (index - 46);
  return -90 + (index - 51) * 7;
}

function kannusBarriers(index: number): Barrier[] {
  return [
    ...(index < 16 || between(index, 34, 46) ? ['transport' as const] : []),
    ...(between(index, 10, 22) || between(index, 46, 56) ? ['no-companion' as const] : []),
    ...(between(index, 22, 34) ? ['information' as const] : []),
    ...(between(index, 34, 38) ? ['cost' as const] : []),
  ];
}

const OLDER: readonly TargetGroup[] = ['older-living-alone', 'older-living-alone', 'older-remote-village', 'older-other'];

function whoInKannus(monday: Date, index: number): Pick<DemoCase, 'birthYear' | 'targetGroups' | 'reason' | 'wishes'> {
  const year = monday.getUTCFullYear();
  if (between(index, 22, PLACED) || between(index, 48, 52)) {
    return {
      birthYear: year - 19 - (index % 5), targetGroups: ['unemployed-under-25'], wishes: ['doing-things', 'learning-something'],
      reason: index % 2 === 0 ? 'unemployed-under-25' : 'loneliness',
    };
  }
  if (index >= 52) return { birthYear: year - 31 - (index % 9), targetGroups: ['family-at-risk'], reason: 'family', wishes: ['peer-support'] };
  return {
    birthYear: year - 66 - ((index * 5) % 24), targetGroups: [OLDER[index % OLDER.length]!, ...(index % 6 === 1 ? ['widowed' as const] : [])],
    reason: index % 6 === 1 ? 'widowed' : index % 6 === 4 ? 'recently-retired' : 'loneliness', wishes: index % 3 === 0 ? ['company', 'exercise'] : ['company'],
  };
}

/** Other municipalities: without a placement, since nobody there has agreed to take part yet. */
function elsewhere(monday: Date, index: number, municipalityCode: MunicipalityCode, end: DemoEnd, sentDay: number): DemoCase {
  return {
    ...common(monday, index, sentDay, end),
    municipalityCode,
    language: municipalityCode === '272' && index % 3 === 0 ? 'sv' : 'fi',
    birthYear: monday.getUTCFullYear() - 67 - (index % 18),
    targetGroups: ['older-living-alone'],
    reason: 'loneliness',
    barriers: ['transport'],
    wishes: ['company'],
    screenings: [{ answer: 4, at: weekday(monday, sentDay, 7) }],
    placement: null,
    solved: [],
    outcome: 'goal-partly-reached',
  };
}

type Common = 'n' | 'sentAt' | 'end' | 'assignedAt' | 'contactedAt' | 'metAt' | 'requestedAt' | 'completedAt' | 'feedbackAllowed' | 'returnReason';

function common(monday: Date, index: number, sentDay: number, end: DemoEnd): Pick<DemoCase, Common> {
  return {
    n: index + 1, end, sentAt: weekday(monday, sentDay, 8), assignedAt: weekday(monday, sentDay, 9), contactedAt: weekday(monday, sentDay + 2 + (index % 3), 10), metAt: weekday(monday, sentDay + 7, 11),
    requestedAt: weekday(monday, sentDay + 10, 12), completedAt: weekday(monday, sentDay + 60, 13), feedbackAllowed: index % 4 !== 3, returnReason: 'wrong-service',
  };
}

/** Offices work on weekdays: a Saturday or a Sunday becomes the Friday before. */
function weekday(monday: Date, day: number, hours: number): Date {
  const sinceMonday = ((day % 7) + 7) % 7;
  return fromMonday(monday, day - Math.max(0, sinceMonday - 4), hours);
}
