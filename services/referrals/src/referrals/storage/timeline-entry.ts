import type { ReferralFact } from '../domain/referral-facts.js';
import type { TimelineRow } from './referral.row.js';

/** One line of the timeline, without whose it is. */
export type TimelineEntry = Omit<TimelineRow, 'organisationId' | 'referralId'>;

/** What the timeline keeps of a fact: codes and days for everyone who sees the referral, free text apart for the link persons. */
export function timelineEntry(fact: ReferralFact): Omit<TimelineEntry, 'position'> {
  return {
    at: fact.at, what: fact.kind, bySide: fact.by.side, byMembershipId: 'membershipId' in fact.by ? fact.by.membershipId : null,
    details: detailsOf(fact), note: fact.kind === 'client-met' ? fact.note : null,
  };
}

function detailsOf(fact: ReferralFact): TimelineRow['details'] {
  switch (fact.kind) {
    case 'first-contact-made': return { channel: fact.channel, happenedAt: fact.contactedAt.toISOString() };
    case 'contact-made':
    case 'contact-failed': return { channel: fact.channel, happenedAt: fact.happenedAt.toISOString() };
    case 'client-met': return { happenedAt: fact.happenedAt.toISOString() };
    case 'placement-requested': return { activityId: fact.placement.activityId, code: fact.placement.code };
    case 'placement-accepted': return { startsOn: fact.startsOn };
    case 'placement-declined': return { reason: fact.reason };
    case 'attendance-marked':
    case 'attendance-taken-back': return { occurredOn: fact.occurredOn };
    case 'referral-closed': return { status: fact.status, reason: fact.reason };
    // How it went is told by the referral itself, to those whom the client allowed.
    default: return {};
  }
}
