import { refuse, type Decision, type DeclineReason } from '@pirtti/kernel';
import { notNow } from './commands.js';
import { isHeld, type Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface ReturnReferral {
  readonly at: Date;
  readonly by: Worker;
  readonly byCoordinator: boolean;
  readonly reason: DeclineReason;
}

/** Not for us, with a reason: the counsellor finds another way. */
export const returnReferral = (command: ReturnReferral): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'sent' && referral.status !== 'assigned' && referral.status !== 'in-support') return notNow(referral);
  const { at, by, reason } = command;
  if (isHeld(referral) && !command.byCoordinator && !isFor(by, referral.support.linkPersonId)) return refuse('referral-is-with-another-link-person');
  return [{ kind: 'referral-closed', at, by, status: 'returned', reason }];
};
