import { dayInHelsinki } from '@pirtti/kernel';
import type { Agreement } from './agreement.js';
import { standingOf } from './standing.js';

interface ByTheCalendar {
  readonly agreementId: string;
  /** Its writer. */
  readonly organisationId: string;
  readonly at: Date;
}

/** An agreement is within its last three months. */
export interface AgreementExpiring extends ByTheCalendar {
  readonly type: 'AgreementExpiring';
  /** The last day on which it holds. */
  readonly lastDay: string;
}

/** An agreement’s time is over, and nobody ended it before. */
export interface AgreementRanOut extends ByTheCalendar {
  readonly type: 'AgreementRanOut';
  /** The first day on which it holds no more. */
  readonly overFrom: string;
}

export type CalendarFact = AgreementExpiring | AgreementRanOut;

/** The last day of an agreement’s period; null where it has no end. */
export const lastDayOf = (validTo: Date | null): string | null => (validTo === null ? null : dayInHelsinki(new Date(validTo.getTime() - 1)));

/** What the calendar alone has done to an agreement: nobody decides it, and it is told all the same. */
export function byTheCalendar(agreement: Agreement, at: Date): CalendarFact | undefined {
  const { id: agreementId, organisationId, terms: { validTo } } = agreement;
  switch (standingOf(agreement, at)) {
    case 'expiring': return { type: 'AgreementExpiring', agreementId, organisationId, lastDay: lastDayOf(validTo)!, at };
    case 'ended': return { type: 'AgreementRanOut', agreementId, organisationId, overFrom: dayInHelsinki(validTo!), at };
    default: return undefined;
  }
}
