const DAY_MS = 24 * 60 * 60 * 1000;

/** The Monday (UTC midnight) of the week before the given moment: demo dates hang on it, so that nothing is expired at birth. */
export function mondayBefore(moment: Date): Date {
  const midnight = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return new Date(midnight - (sinceMonday + (sinceMonday === 0 ? 7 : 0)) * DAY_MS);
}

/** A moment so many days (and hours) from the demo's Monday; negative days lie before it. */
export const fromMonday = (monday: Date, days: number, hours = 9): Date => new Date(monday.getTime() + days * DAY_MS + hours * 60 * 60 * 1000);
