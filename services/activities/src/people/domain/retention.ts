import { Temporal } from 'temporal-polyfill';
import type { Person } from './person.js';

/** Where the installation says nothing. */
export const USUAL_MONTHS = 12;

/** What a trace answers that needs the person for as long as it lasts and does not know its end. */
export const NEEDED_WITHOUT_END = new Date('9999-12-31T00:00:00Z');

/** So many months later by the calendar in Finland. */
export const monthsAfter = (at: Date, months: number): Date =>
  new Date(Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Helsinki').add({ months }).epochMilliseconds);

/** When a person may be forgotten: so many months after the last of what needs them, and never sooner after somebody wrote who they are. Null while something without an end needs them. */
export function forgettableAt({ changedAt }: Pick<Person, 'changedAt'>, neededUntil: readonly (Date | null)[], months: number): Date | null {
  const last = new Date(Math.max(changedAt.getTime(), ...neededUntil.map((until) => until?.getTime() ?? 0)));
  return last >= NEEDED_WITHOUT_END ? null : monthsAfter(last, months);
}
