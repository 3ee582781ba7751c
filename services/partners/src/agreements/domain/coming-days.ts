import { dayInHelsinki } from '@pirtti/kernel';
import { addDays } from '../../appointments/domain/days.js';
import type { Agreement } from './agreement.js';
import { lastDayOf } from './calendar.js';
import { EXPIRING_DAYS, standingOf } from './standing.js';

/** A day of an agreement that its parties are told of beforehand. */
export interface ComingDay {
  readonly what: 'agreement-ends' | 'agreement-review';
  /** The last day on which it holds, or the day of the review: `2027-02-28` */
  readonly day: string;
}

/** Which days of an agreement in force come so soon that its parties are reminded of them. */
export function comingDays(agreement: Agreement, at: Date): ComingDay[] {
  const standing = standingOf(agreement, at);
  if (standing !== 'active' && standing !== 'expiring') return [];
  const { validTo, reviewOn } = agreement.terms;
  const today = dayInHelsinki(at);
  return [
    ...(standing === 'expiring' ? [{ what: 'agreement-ends', day: lastDayOf(validTo)! } as const] : []),
    ...(reviewOn !== null && reviewOn >= today && reviewOn <= addDays(today, EXPIRING_DAYS) ? [{ what: 'agreement-review', day: reviewOn } as const] : []),
  ];
}
