import { news, type News } from '@pirtti/mail';
import { dimensionsOf, type Described } from '../clients/domain/client.js';
import { placementOf, type Placement, type Referral } from '../referrals/domain/referral.js';
import type { ReferralFact } from '../referrals/domain/referral-facts.js';

/**
 * What the world may know of a referral. Placement news goes to the one association under the placement's own random id and says nothing of the
 * referral; referral news goes to reporting under the referral's random id and says nothing of the placement.
 */
export function announce(fact: ReferralFact, referral: Referral, client: Described): News[] {
  const told = () => ({ referralId: referral.id, organisationId: referral.organisationId, ...dimensionsOf(client, fact.at), reason: referral.reason });
  const at = fact.at.toISOString();
  switch (fact.kind) {
    case 'referral-sent': return [news('referrals.referral-sent.v1', referral.id, fact.at, { ...told(), sentAt: at })];
    case 'link-person-assigned': return [news('referrals.referral-assigned.v1', referral.id, fact.at, { ...told(), assignedAt: at })];
    case 'first-contact-made':
      return [news('referrals.first-contact-made.v1', referral.id, fact.at, { ...told(), contactedAt: fact.contactedAt.toISOString() })];
    case 'placement-requested': {
      const { id, activityId, recipientOrganisation, code } = fact.placement;
      return [news('referrals.placement-requested.v1', id, fact.at, {
        placementId: id, activityId, organisationId: recipientOrganisation, requestingOrganisationId: referral.organisationId, code, requestedAt: at,
      }, recipientOrganisation)];
    }
    case 'placement-withdrawn': {
      const { id, recipientOrganisation } = placementIn(referral);
      return [news('referrals.placement-withdrawn.v1', id, fact.at, { placementId: id, organisationId: recipientOrganisation, withdrawnAt: at }, recipientOrganisation)];
    }
    case 'referral-placed': return [news('referrals.referral-placed.v1', referral.id, fact.at, { ...told(), placedAt: at })];
    case 'referral-unplaced': return [news('referrals.referral-unplaced.v1', referral.id, fact.at, { ...told(), unplacedAt: at })];
    case 'referral-completed': return [news('referrals.referral-completed.v1', referral.id, fact.at, { ...told(), outcome: fact.outcome, completedAt: at })];
    case 'referral-closed': return [news('referrals.referral-closed.v1', referral.id, fact.at, { ...told(), status: fact.status, closedAt: at })];
    // Knowingly private: drafts, who the link person is, single contacts and meetings, and what the association itself has told.
    case 'referral-drafted':
    case 'draft-edited':
    case 'link-person-changed':
    case 'contact-failed':
    case 'contact-made':
    case 'client-met':
    case 'placement-accepted':
    case 'placement-declined':
    case 'attendance-marked':
    case 'attendance-taken-back':
      return [];
  }
}

function placementIn(referral: Referral): Placement {
  const placement = placementOf(referral);
  if (!placement) throw new Error('a withdrawn placement has left no trace of itself');
  return placement;
}
