import type { Referral } from './referral.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A taker is named by the next working day, the client is called within a week, and nobody is forgotten after that. */
const DAYS = { toFirstContact: 7, toMeeting: 14, toPlacement: 30, toAnswer: 7, toEnd: 30 } as const;

/** When the next thing should have happened; null when nobody is waiting. */
export function dueAt(referral: Referral): Date | null {
  switch (referral.status) {
    case 'sent': return nextWorkingDay(referral.sentAt);
    case 'assigned': return referral.support.firstContactAt ? after(referral.support.firstContactAt, DAYS.toMeeting) : after(referral.sentAt, DAYS.toFirstContact);
    case 'in-support': return after(referral.support.lastMetAt ?? referral.support.assignedAt, DAYS.toPlacement);
    case 'placement-requested': return referral.placement.status === 'requested' ? after(referral.placement.requestedAt, DAYS.toAnswer) : startOf(referral.placement.startsOn);
    case 'placed': return after(referral.placedAt, DAYS.toEnd);
    default: return null;
  }
}

const after = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);

/** A week's grace after the first day that was agreed: associations mark attendance in their own time. */
const startOf = (day: string | null): Date | null => (day === null ? null : after(new Date(`${day}T12:00:00Z`), 7));

function nextWorkingDay(moment: Date): Date {
  let due = after(moment, 1);
  while (due.getUTCDay() === 0 || due.getUTCDay() === 6) due = after(due, 1);
  return due;
}
