import { refuse, type Decision } from '@pirtti/kernel';
import type { Consent } from '../../consents/domain/consent.js';
import { notNow } from './commands.js';
import { disclosedFields, obstacleTo, type OfferedActivity, type PlacementAgreement } from './eligibility.js';
import type { Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface RequestPlacement {
  readonly at: Date;
  readonly by: Worker;
  readonly placementId: string;
  readonly code: string;
  /** Another activity than the one that the counsellor had in mind. */
  readonly activityId: string | null;
  readonly activity: OfferedActivity | undefined;
  readonly agreement: PlacementAgreement | undefined;
  /** The client's consents, newest first. */
  readonly consents: readonly Consent[];
}

/**
 * A seat is asked under a random code. Consent and agreement are asked again, since weeks may have passed.
 * The referral's own consent comes first; a newer one that names the association will do, and the referral then stands on it.
 */
export const requestPlacement = (command: RequestPlacement): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'in-support') return notNow(referral);
  const { at, by, activity, agreement } = command;
  if (!isFor(by, referral.support.linkPersonId)) return refuse('referral-is-with-another-link-person');
  const activityId = command.activityId ?? referral.activityId;
  if (activityId === null) return refuse('activity-is-missing');
  const own = command.consents.find((one) => one.id === referral.consentId);
  const candidates = [own, ...command.consents.filter((one) => one !== own)];
  const obstacle = (consent: Consent | undefined) =>
    obstacleTo({ at, organisationId: referral.organisationId, clientId: referral.clientId, activityId, consent, activity, agreement });
  const consent = candidates.find((one) => obstacle(one) === undefined);
  if (!consent || !activity) return obstacle(own) ?? refuse('activity-is-not-offered');
  return [{
    kind: 'placement-requested', at, by, consentId: consent.id,
    disclosed: { fields: agreement ? disclosedFields(consent, agreement) : [], until: consent.validUntil },
    placement: {
      id: command.placementId, code: command.code, activityId, recipientOrganisation: activity.organisationId, requestedAt: at,
      status: 'requested', startsOn: null, attendedOn: [],
    },
  }];
};
