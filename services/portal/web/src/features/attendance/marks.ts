import type { AttendanceSheet } from '../../api/types/activities';
import type { AttendanceMarks } from './api/mark-attendance';

/** A sheet as it stands in the form. */
export interface Marks {
  readonly present: readonly string[];
  readonly others: Readonly<Record<string, number>>;
  readonly newcomers: number;
}

export const sheetMarksOf = ({ placements, others, newcomers }: AttendanceSheet): Marks =>
  ({ present: placements.filter(({ present }) => present).map(({ placementId }) => placementId), others, newcomers });

export const marksOf = ({ placements, others, newcomers }: AttendanceMarks): Marks =>
  ({ present: placements.filter(({ present }) => present).map(({ placementId }) => placementId), others, newcomers });

/** The counts that are sent: zeros say nothing. */
export const blankMarks = ({ others }: Marks, newcomers: number): Pick<AttendanceMarks, 'others' | 'newcomers'> =>
  ({ others: Object.fromEntries(Object.entries(others).filter(([, count]) => count > 0)), newcomers });

/** All who came, by their code or as heads. */
export const visitsOf = ({ present, others }: Pick<Marks, 'present' | 'others'>): number => present.length + Object.values(others).reduce((sum, count) => sum + count, 0);
