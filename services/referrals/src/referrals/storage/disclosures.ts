import type { EntityManager } from 'typeorm';
import { placementOf, type Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';

/** Opens the window when a placement is asked of another organisation and closes it when the placement is over, in the same transaction. */
export async function followWithDisclosures(tx: EntityManager, referral: Referral, fact: ReferralFact): Promise<void> {
  if (fact.kind === 'placement-requested' && fact.placement.recipientOrganisation !== referral.organisationId) {
    await tx.query(
      `insert into disclosures (organisation_id, placement_id, client_id, consent_id, recipient_organisation_id, fields, opened_at, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [referral.organisationId, fact.placement.id, referral.clientId, fact.consentId, fact.placement.recipientOrganisation, fact.disclosed.fields, fact.at, fact.disclosed.until]);
  }
  if (fact.kind === 'placement-declined' || fact.kind === 'placement-withdrawn') {
    await tx.query('update disclosures set closed_at = $3 where organisation_id = $1 and placement_id = $2 and closed_at is null',
      [referral.organisationId, placementOf(referral)?.id, fact.at]);
  }
}
