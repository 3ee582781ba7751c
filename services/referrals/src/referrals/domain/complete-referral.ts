import { refuse, type Decision, type ReferralOutcome } from '@pirtti/kernel';
import { notNow } from './commands.js';
import type { Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface CompleteReferral {
  readonly at: Date;
  readonly by: Worker;
  readonly outcome: ReferralOutcome;
  readonly feedbackText: string | null;
  readonly feedbackAllowed: boolean;
}

/** The support ends with an outcome, and with the client's own choice about who may read how it went. */
export const completeReferral = (command: CompleteReferral): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'in-support' && referral.status !== 'placed') return notNow(referral);
  if (!isFor(command.by, referral.support.linkPersonId)) return refuse('referral-is-with-another-link-person');
  return [{ kind: 'referral-completed', ...command }];
};
