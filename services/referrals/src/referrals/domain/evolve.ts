import { isHeld, placementOf, supportOf, type Draft, type Held, type Placement, type Referral, type Support } from './referral.js';
import type { ReferralFact } from './referral-facts.js';

/** What the referral is after a fact. A fact that does not fit the shape is a programming error, never a person's. */
export function evolve(referral: Referral | undefined, fact: ReferralFact): Referral {
  if (fact.kind === 'referral-drafted') return fact.draft;
  if (!referral) throw doesNotFit(referral, fact);
  switch (fact.kind) {
    case 'draft-edited': return { ...draft(referral, fact), reason: fact.reason, activityId: fact.activityId, consentId: fact.consentId, message: fact.message };
    case 'referral-sent': return { ...draft(referral, fact), status: 'sent', consentId: fact.consentId, sentAt: fact.at };
    case 'link-person-assigned': {
      if (referral.status !== 'sent') throw doesNotFit(referral, fact);
      return {
        ...referral, status: 'assigned',
        support: { linkPersonId: fact.linkPersonId, assignedAt: fact.at, failedContacts: 0, firstContactAt: null, lastMetAt: null },
      };
    }
    case 'link-person-changed': return withSupport(held(referral, fact), { linkPersonId: fact.linkPersonId, assignedAt: fact.at });
    case 'contact-failed': {
      const { support } = held(referral, fact);
      return withSupport(held(referral, fact), { failedContacts: support.failedContacts + (support.firstContactAt ? 0 : 1) });
    }
    case 'first-contact-made': return withSupport(held(referral, fact), { firstContactAt: fact.contactedAt });
    case 'contact-made': return referral;
    case 'client-met': {
      const met = withSupport(held(referral, fact), { lastMetAt: fact.happenedAt });
      return met.status === 'assigned' ? { ...met, status: 'in-support', placement: null } : met;
    }
    case 'placement-requested': {
      if (referral.status !== 'in-support') throw doesNotFit(referral, fact);
      return { ...referral, status: 'placement-requested', placement: fact.placement, consentId: fact.consentId };
    }
    case 'placement-accepted': return withPlacement(referral, fact, { status: 'accepted', startsOn: fact.startsOn });
    case 'placement-declined': return backToSupport(withPlacement(referral, fact, { status: 'declined' }));
    case 'placement-withdrawn': return backToSupport(withPlacement(referral, fact, { status: 'withdrawn' }));
    case 'attendance-marked': {
      const { attendedOn } = placement(referral, fact);
      return withPlacement(referral, fact, { attendedOn: [...attendedOn, fact.occurredOn].sort() });
    }
    case 'attendance-taken-back': {
      const { attendedOn } = placement(referral, fact);
      return withPlacement(referral, fact, { attendedOn: attendedOn.filter((day) => day !== fact.occurredOn) });
    }
    case 'referral-placed': {
      if (referral.status === 'completed') return { ...referral, placedAt: fact.at };
      if (referral.status !== 'placement-requested') throw doesNotFit(referral, fact);
      return { ...referral, status: 'placed', placedAt: fact.at };
    }
    case 'referral-unplaced': {
      if (referral.status === 'completed') return { ...referral, placedAt: null };
      if (referral.status !== 'placed') throw doesNotFit(referral, fact);
      const { placedAt: _mistaken, ...rest } = referral;
      return { ...rest, status: 'placement-requested' };
    }
    case 'referral-completed': {
      const before = held(referral, fact);
      return {
        ...before, status: 'completed', placement: placementOf(before), placedAt: before.status === 'placed' ? before.placedAt : null,
        completedAt: fact.at, outcome: fact.outcome, feedbackText: fact.feedbackText, feedbackAllowed: fact.feedbackAllowed,
      };
    }
    case 'referral-closed': {
      if (referral.status !== 'sent' && !isHeld(referral)) throw doesNotFit(referral, fact);
      const { id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, consentId, sentAt } = referral;
      return {
        id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, consentId, sentAt,
        status: fact.status, support: supportOf(referral), placement: placementOf(referral), closedAt: fact.at, closeReason: fact.reason,
      };
    }
  }
}

function draft(referral: Referral, fact: ReferralFact): Draft {
  if (referral.status !== 'draft') throw doesNotFit(referral, fact);
  return referral;
}

function held(referral: Referral, fact: ReferralFact): Held {
  if (!isHeld(referral)) throw doesNotFit(referral, fact);
  return referral;
}

function placement(referral: Referral, fact: ReferralFact): Placement {
  const found = placementOf(referral);
  if (!found) throw doesNotFit(referral, fact);
  return found;
}

const withSupport = (referral: Held, change: Partial<Support>): Held => ({ ...referral, support: { ...referral.support, ...change } });

const withPlacement = (referral: Referral, fact: ReferralFact, change: Partial<Placement>): Referral =>
  ({ ...referral, placement: { ...placement(referral, fact), ...change } }) as Referral;

/** Without its placement an open referral is again with the link person; an ended one stays where it is. */
function backToSupport(referral: Referral): Referral {
  if (referral.status !== 'placement-requested' && referral.status !== 'placed') return referral;
  const { id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, consentId, sentAt, support, placement: last } = referral;
  return { id, organisationId, clientId, counsellorId, reason, message, activityId, createdAt, consentId, sentAt, support, placement: last, status: 'in-support' };
}

const doesNotFit = (referral: Referral | undefined, fact: ReferralFact): Error =>
  new Error(`${fact.kind} cannot happen to a referral that is ${referral?.status ?? 'not there'}`);
