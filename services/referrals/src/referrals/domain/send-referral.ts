import { refuse, type Decision } from '@pirtti/kernel';
import type { Consent } from '../../consents/domain/consent.js';
import { notNow } from './commands.js';
import { obstacleTo, type OfferedActivity, type PlacementAgreement } from './eligibility.js';
import type { Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface SendReferral {
  readonly at: Date;
  readonly by: Worker;
  /** The consent, activity and agreement that the draft points to, as they are now. */
  readonly consent: Consent | undefined;
  readonly activity: OfferedActivity | undefined;
  readonly agreement: PlacementAgreement | undefined;
}

/** The referral leaves the counsellor's hands, with the client's consent or not at all. */
export const sendReferral = (command: SendReferral): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'draft') return notNow(referral);
  if (!isFor(command.by, referral.counsellorId)) return refuse('referral-is-of-another-counsellor');
  const { at, by, activity, agreement } = command;
  // The draft may have been edited since the asker's screen was drawn: only the consent that it points to now will do.
  const consent = command.consent?.id === referral.consentId ? command.consent : undefined;
  const obstacle = obstacleTo({ at, organisationId: referral.organisationId, clientId: referral.clientId, activityId: referral.activityId, consent, activity, agreement });
  if (obstacle || !consent) return obstacle ?? refuse('consent-is-missing');
  return [{ kind: 'referral-sent', at, by, consentId: consent.id }];
};
