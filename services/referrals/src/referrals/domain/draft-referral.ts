import type { Decision, ReferralReason } from '@pirtti/kernel';
import type { ReferralFact } from './referral-facts.js';
import type { Worker } from './worker.js';

export interface DraftReferral {
  readonly at: Date;
  readonly by: Worker;
  readonly id: string;
  readonly organisationId: string;
  readonly clientId: string;
  readonly reason: ReferralReason;
  readonly activityId: string | null;
  readonly consentId: string | null;
  readonly message: string | null;
}

/** A counsellor starts a referral together with the client. Nothing leaves yet, so nothing is asked yet. */
export const draftReferral = (command: DraftReferral): Decision<undefined, ReferralFact> => () => {
  const { at, by, ...what } = command;
  return [{ kind: 'referral-drafted', at, by, draft: { ...what, status: 'draft', counsellorId: by.membershipId, createdAt: at } }];
};
