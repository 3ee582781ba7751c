import type { AgreementStatus } from '@pirtti/kernel';
import type { Agreement } from './agreement.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long before its last day an agreement is said to end soon. */
export const EXPIRING_DAYS = 90;

/** When an agreement that ends at `validTo` begins to be told as expiring. */
export const expiringSince = (validTo: Date): Date => new Date(validTo.getTime() - EXPIRING_DAYS * DAY_MS);

/** Where an agreement stands at an instant: what was done to it, and for what is signed, the calendar. */
export function standingOf(agreement: Agreement, at: Date): AgreementStatus {
  if (agreement.status !== 'signed') return agreement.status;
  const { inForceFrom, terms: { validTo } } = agreement;
  if (validTo !== null && validTo <= at) return 'ended';
  if (inForceFrom > at) return 'signed';
  return validTo !== null && expiringSince(validTo) <= at ? 'expiring' : 'active';
}

/** Whether what the parties agreed holds at an instant. */
export const isInForce = (agreement: Agreement, at: Date): boolean => ['active', 'expiring'].includes(standingOf(agreement, at));
