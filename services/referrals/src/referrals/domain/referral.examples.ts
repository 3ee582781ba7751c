import { AT, CLIENT_ID, SOITE } from '../../clients/domain/client.examples.js';
import { CONSENT_ID, KOHTAAMISPAIKKA } from '../../consents/domain/consent.examples.js';
import type { Assigned, Closed, Completed, Draft, InSupport, Placed, Placement, PlacementAsked, Referral, Sent, StoredStatus, Support } from './referral.js';
import type { PlacementAgreement } from './eligibility.js';
import type { Party } from './referral-facts.js';
import type { Worker } from './worker.js';

/** Words that the specs speak. */
export { AT, CONSENT_ID as CONSENT };
export const LATER = new Date('2026-11-18T10:00:00Z');
export const COUNSELLOR = '8f0f3a51-3a27-4a1c-9f53-0a6b1d2c3e4f';
export const LINK_PERSON = '1c7e2b90-5d0a-4d7e-b2c4-7a9f8e6d5c3b';
export const ANOTHER = 'a3d9c1e7-44b8-4f2a-9c61-5e0b7d8f1a22';
export const ACTIVITY = 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30';
export const PLACEMENT_ID = '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40';

/** What the region and the association have agreed, with no end in sight. */
export const agreement = (change: Partial<PlacementAgreement> = {}): PlacementAgreement =>
  ({ id: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', fields: ['name', 'phone'], endsAt: null, ...change });

export const byCounsellor = (membershipId = COUNSELLOR, standsInFor: string[] = []): Worker => ({ side: 'counsellor', membershipId, standsInFor });
export const byLinkPerson = (membershipId = LINK_PERSON, standsInFor: string[] = []): Worker => ({ side: 'link-person', membershipId, standsInFor });
export const byAssociation: Party = { side: 'association' };
export const bySystem: Party = { side: 'system' };

const common = {
  id: '7b8d0c40-2e5f-4d0a-9b4c-8f6e0d2a3c70', organisationId: SOITE, clientId: CLIENT_ID, counsellorId: COUNSELLOR,
  reason: 'loneliness', message: null, activityId: ACTIVITY, createdAt: AT,
} as const;

export const draft = (change: Partial<Draft> = {}): Draft => ({ ...common, status: 'draft', consentId: CONSENT_ID, ...change });
export const sent = (change: Partial<Sent> = {}): Sent => ({ ...common, status: 'sent', consentId: CONSENT_ID, sentAt: AT, ...change });

export const support = (change: Partial<Support> = {}): Support =>
  ({ linkPersonId: LINK_PERSON, assignedAt: AT, failedContacts: 0, firstContactAt: null, lastMetAt: null, ...change });
export const reached = (): Support => support({ firstContactAt: AT, lastMetAt: AT });

export const placement = (change: Partial<Placement> = {}): Placement => ({
  id: PLACEMENT_ID, code: 'K7P2QX', activityId: ACTIVITY, recipientOrganisation: KOHTAAMISPAIKKA, requestedAt: AT,
  status: 'requested', startsOn: null, attendedOn: [], ...change,
});
export const acceptedPlacement = (change: Partial<Placement> = {}): Placement => placement({ status: 'accepted', startsOn: '2026-11-25', ...change });

export const assigned = (change: Partial<Assigned> = {}): Assigned => ({ ...sent(), status: 'assigned', support: support(), ...change });
export const inSupport = (change: Partial<InSupport> = {}): InSupport => ({ ...sent(), status: 'in-support', support: reached(), placement: null, ...change });
export const placementRequested = (change: Partial<PlacementAsked> = {}): PlacementAsked =>
  ({ ...sent(), status: 'placement-requested', support: reached(), placement: placement(), ...change });
export const placed = (change: Partial<Placed> = {}): Placed =>
  ({ ...sent(), status: 'placed', support: reached(), placement: acceptedPlacement({ attendedOn: ['2026-11-25'] }), placedAt: LATER, ...change });
export const completed = (change: Partial<Completed> = {}): Completed => ({
  ...placed(), status: 'completed', completedAt: LATER, outcome: 'goal-reached', feedbackText: 'Löysi seuraa.', feedbackAllowed: true, ...change,
});
export const closed = (status: Closed['status'], change: Partial<Closed> = {}): Closed =>
  ({ ...sent(), status, support: reached(), placement: null, closedAt: LATER, closeReason: null, ...change });

/** One referral of every status. */
export const ONE_OF_EACH: Readonly<Record<StoredStatus, Referral>> = {
  draft: draft(), sent: sent(), assigned: assigned(), 'in-support': inSupport(), 'placement-requested': placementRequested(), placed: placed(),
  completed: completed(), returned: closed('returned'), 'not-reached': closed('not-reached'), declined: closed('declined'), revoked: closed('revoked'),
};
