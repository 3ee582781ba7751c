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
  readonly others: Readonly<Partial<Record<AgeBand, number>>>;
  /** How many came for the first time. */
  readonly newcomers: number;
  readonly markedAt: Date;
}

/** Visits, not persons. A placed person's age is not known here, and is not asked. */
export function visitsOf({ present, others }: Pick<Attendance, 'present' | 'others'>): { total: number; byAgeBand: Partial<Record<AgeBand, number>> } {
  const byAgeBand = Object.fromEntries(Object.entries(others).filter(([, count]) => count > 0)) as Partial<Record<AgeBand, number>>;
  if (present.length > 0) byAgeBand.unknown = (byAgeBand.unknown ?? 0) + present.length;
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
