import { toJsonRow, type JsonRow } from '@pirtti/storage-kit';
import { placementOf, type Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';

/** The window that a fact opens: one for a placement that is asked of another organisation. */
export function openedBy(fact: ReferralFact, referral: Referral): JsonRow[] {
  if (fact.kind !== 'placement-requested' || fact.placement.recipientOrganisation === referral.organisationId) return [];
  const { id: placementId, recipientOrganisation: recipientOrganisationId } = fact.placement;
  const { fields, until: validUntil } = fact.disclosed;
  return [toJsonRow({ placementId, clientId: referral.clientId, recipientOrganisationId, consentId: fact.consentId, fields, openedAt: fact.at, validUntil })];
}

/** The window that a fact closes: the placement is over. */
export const closedBy = (fact: ReferralFact, referral: Referral): JsonRow[] => (fact.kind === 'placement-declined' || fact.kind === 'placement-withdrawn'
  ? [toJsonRow({ placementId: placementOf(referral)?.id, closedAt: fact.at })] : []);
