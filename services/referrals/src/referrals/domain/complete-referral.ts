import { refuse, type Decision, type ReferralOutcome } from '@pirtti/kernel';
import { notNow } from './commands.js';
import type { Referral } from './referral.js';
import type { Party, ReferralFact } from './referral-facts.js';

export interface CompleteReferral {
  readonly at: Date;
  readonly by: Party & { readonly membershipId: string };
  readonly outcome: ReferralOutcome;
  readonly feedbackText: string | null;
  readonly feedbackAllowed: boolean;
}

/** The support ends with an outcome, and with the client's own choice about who may read how it went. */
export const completeReferral = (command: CompleteReferral): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'in-support' && referral.status !== 'placed') return notNow(referral);
  if (referral.support.linkPersonId !== command.by.membershipId) return refuse('referral-is-with-another-link-person');
  return [{ kind: 'referral-completed', ...command }];
};
