import { refuse, type Decision } from '@pirtti/kernel';
import { notNow } from './commands.js';
import type { Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface WithdrawPlacement {
  readonly at: Date;
  readonly by: Worker;
}

/** The seat is no longer asked for; the link person looks for another way. */
export const withdrawPlacement = (command: WithdrawPlacement): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'placement-requested') return notNow(referral);
  if (!isFor(command.by, referral.support.linkPersonId)) return refuse('referral-is-with-another-link-person');
  return [{ kind: 'placement-withdrawn', ...command }];
};
