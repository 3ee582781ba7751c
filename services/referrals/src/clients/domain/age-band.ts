import { dayInHelsinki } from '@pirtti/kernel';
import type { AgeBand } from '@pirtti/kernel';

/** The first year of age that no longer belongs to the band. */
const BANDS: readonly (readonly [below: number, band: AgeBand])[] = [
  [7, '0-6'], [13, '7-12'], [18, '13-17'], [25, '18-24'], [30, '25-29'], [65, '30-64'], [75, '65-74'], [85, '75-84'],
];

/** How old somebody becomes in the year of this moment, as a band: the vault knows a year, never a date of birth. */
export function ageBandOf(birthYear: number | null, at: Date): AgeBand {
  if (birthYear === null) return 'unknown';
  const age = Number(dayInHelsinki(at).slice(0, 4)) - birthYear;
  if (age < 0) return 'unknown';
  return BANDS.find(([below]) => age < below)?.[1] ?? '85+';
}
