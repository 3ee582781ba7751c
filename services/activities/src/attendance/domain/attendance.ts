import type { AgeBand } from '@pirtti/kernel';
import type { AttendanceFact } from './attendance-facts.js';

/** Who came to one occurrence: placed persons by their placement, the others as heads by age band. */
export interface Attendance {
  readonly activityId: string;
  readonly date: string;
  /** Placements of those who were present. */
  readonly present: readonly string[];
  /** Placements of those who were expected and marked absent. */
  readonly absent: readonly string[];
  /** Of each sign-up how many came, none where nobody did; by the sign-up's id, and only those that somebody marked. */
  readonly signedUp: Readonly<Record<string, number>>;
  readonly others: Readonly<Partial<Record<AgeBand, number>>>;
  /** How many came for the first time. */
  readonly newcomers: number;
  /** Of these, how many somebody they know brought along (R2-41). */
  readonly broughtAlong: number;
  readonly markedAt: Date;
}

/** Visits, not persons. The age of who is placed or has signed up is not known here, and is not asked. */
export function visitsOf({ present, signedUp, others }: Pick<Attendance, 'present' | 'signedUp' | 'others'>): { total: number; byAgeBand: Partial<Record<AgeBand, number>> } {
  const byAgeBand = Object.fromEntries(Object.entries(others).filter(([, count]) => count > 0)) as Partial<Record<AgeBand, number>>;
  const known = present.length + Object.values(signedUp).reduce((sum, count) => sum + count, 0);
  if (known > 0) byAgeBand.unknown = (byAgeBand.unknown ?? 0) + known;
  return { total: Object.values(byAgeBand).reduce((sum, count) => sum + count, 0), byAgeBand };
}

/** Folds a fact into what the sheet says now. */
export function evolve(attendance: Attendance | undefined, fact: AttendanceFact): Attendance {
  switch (fact.type) {
    case 'OccurrenceHeld':
      return fact.attendance;
    case 'PlacementAttended':
    case 'AttendanceCorrected':
      // told to the region that asked; the sheet itself is in OccurrenceHeld
      return attendance!;
  }
}
