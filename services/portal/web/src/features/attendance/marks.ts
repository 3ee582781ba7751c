import type { AttendanceSheet } from '../../api/types/activities';
import type { AttendanceMarks } from './api/mark-attendance';

/** A sheet as it stands in the form. */
export interface Marks {
  readonly present: readonly string[];
  /** Of each sign-up how many came. */
  readonly signedUp: Readonly<Record<string, number>>;
  readonly others: Readonly<Record<string, number>>;
  readonly newcomers: number;
  /** Of these, those whom somebody they know brought along. */
  readonly broughtAlong: number;
}

interface Marked {
  readonly placements: readonly { readonly placementId: string; readonly present: boolean | null }[];
  readonly signUps: readonly { readonly signUpId: string; readonly present: number | null }[];
  readonly others: Readonly<Record<string, number>>;
  readonly newcomers: number;
  /** Absent in what was kept on a device before it was asked. */
  readonly broughtAlong?: number;
}

/** What a sheet says, whether it stands with the service or waits here. */
export const marksOf = ({ placements, signUps, others, newcomers, broughtAlong = 0 }: Marked): Marks => ({
  present: placements.filter(({ present }) => present).map(({ placementId }) => placementId),
  signedUp: Object.fromEntries(signUps.map(({ signUpId, present }) => [signUpId, present ?? 0])), others, newcomers, broughtAlong,
});

/** What is sent: everybody who is expected, there or not, and the counts that are not zero. */
export const sentOf = (marks: Marks, { placements, signUps }: AttendanceSheet, basedOn: string | null): AttendanceMarks => ({
  placements: placements.map(({ placementId }) => ({ placementId, present: marks.present.includes(placementId) })),
  signUps: signUps.map(({ signUpId }) => ({ signUpId, present: marks.signedUp[signUpId] ?? 0 })),
  others: Object.fromEntries(Object.entries(marks.others).filter(([, count]) => count > 0)),
  newcomers: Math.min(marks.newcomers, visitsOf(marks)), broughtAlong: Math.min(marks.broughtAlong, marks.newcomers, visitsOf(marks)), basedOn,
});

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** All who came, by their code, by their sign-up or as heads. */
export const visitsOf = ({ present, signedUp, others }: Pick<Marks, 'present' | 'signedUp' | 'others'>): number => present.length + sum(signedUp) + sum(others);
