import { UNKNOWN_MUNICIPALITY } from '@pirtti/kernel';
import { daysBetween, yearInHelsinki } from '../../journal/helsinki.js';
import type { AnyJournalEvent } from '../../journal/journal-event.js';
import { reachGroupOf } from './reach-group.js';
import type { ReferralProgress } from './row.js';

export const REFERRAL_EVENTS = [
  'referrals.referral-sent.v1', 'referrals.referral-assigned.v1', 'referrals.first-contact-made.v1', 'referrals.referral-placed.v1',
  'referrals.referral-unplaced.v1', 'referrals.referral-completed.v1', 'referrals.referral-closed.v1',
  'referrals.facts-withdrawn.v1',
] as const;
export type ReferralEvent = Extract<AnyJournalEvent, { type: (typeof REFERRAL_EVENTS)[number] }>;

export const isReferralEvent = (event: AnyJournalEvent): event is ReferralEvent => (REFERRAL_EVENTS as readonly string[]).includes(event.type);

const unknown = (event: ReferralEvent): ReferralProgress => ({
  organisationId: event.organisationId, referralId: event.data.referralId, municipalityCode: 'municipalityCode' in event.data ? event.data.municipalityCode : UNKNOWN_MUNICIPALITY, year: null, reachGroup: 'rest',
  sentAt: null, assignedAt: null, contactedAt: null, placedAt: null, completedAt: null, daysToContact: null, enteredInError: false,
});

/** How far the referral has come after the event. */
export function foldReferral(before: ReferralProgress | undefined, event: ReferralEvent): ReferralProgress {
  const after = withStep(before ?? unknown(event), event);
  return { ...after, daysToContact: after.sentAt && after.contactedAt ? daysBetween(after.sentAt, after.contactedAt) : null };
}

function withStep(row: ReferralProgress, event: ReferralEvent): ReferralProgress {
  switch (event.type) {
    case 'referrals.referral-sent.v1': {
      const sentAt = new Date(event.data.sentAt);
      return { ...row, sentAt, year: yearInHelsinki(sentAt), municipalityCode: event.data.municipalityCode, reachGroup: reachGroupOf(event.data) };
    }
    case 'referrals.referral-assigned.v1': return { ...row, assignedAt: row.assignedAt ?? new Date(event.data.assignedAt) };
    case 'referrals.first-contact-made.v1': return { ...row, contactedAt: row.contactedAt ?? new Date(event.data.contactedAt) };
    case 'referrals.referral-placed.v1': return { ...row, placedAt: new Date(event.data.placedAt) };
    case 'referrals.referral-unplaced.v1': return { ...row, placedAt: null };
    case 'referrals.referral-completed.v1': return { ...row, completedAt: new Date(event.data.completedAt) };
    case 'referrals.referral-closed.v1': return { ...row, enteredInError: row.enteredInError || event.data.status === 'entered-in-error' };
    case 'referrals.facts-withdrawn.v1': return { ...row, municipalityCode: UNKNOWN_MUNICIPALITY };
  }
}
