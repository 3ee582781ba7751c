import { dayInHelsinki } from '@pirtti/kernel';
import { endOf, lastDayOf, startOf } from '../../agreements/http/agreement-days.js';

/** Rights hold by days: from the beginning of the first to the end of the last. Nothing said means from today, and until somebody ends it. */
export const periodOf = ({ startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null }, at: Date): { validFrom: Date; validTo: Date | null } =>
  ({ validFrom: startOf(startsOn ?? dayInHelsinki(at)), validTo: endsOn ? endOf(endsOn) : null });

export const daysOf = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }): { startsOn: string; endsOn: string | null } =>
  ({ startsOn: dayInHelsinki(validFrom), endsOn: validTo && lastDayOf(validTo) });

/** The same, but a day that is kept keeps its instant: what nobody touched is no change. */
export function periodKept(days: { startsOn?: string | null; endsOn?: string | null }, standing: { validFrom: Date; validTo: Date | null } | undefined, at: Date): { validFrom: Date; validTo: Date | null } {
  const asked = periodOf(days, at);
  const before = standing && daysOf(standing);
  return {
    validFrom: before?.startsOn === days.startsOn ? standing!.validFrom : asked.validFrom,
    validTo: before && before.endsOn === (days.endsOn ?? null) ? standing!.validTo : asked.validTo,
  };
}
