import { refuse, type Decision } from '@pirtti/kernel';
import { notNow } from './commands.js';
import type { Referral } from './referral.js';
import type { Party, ReferralFact } from './referral-facts.js';

export interface WithdrawPlacement {
  readonly at: Date;
  readonly by: Party & { readonly membershipId: string };
}

/** The seat is no longer asked for; the link person looks for another way. */
export const withdrawPlacement = (command: WithdrawPlacement): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'placement-requested') return notNow(referral);
  if (referral.support.linkPersonId !== command.by.membershipId) return refuse('referral-is-with-another-link-person');
  return [{ kind: 'placement-withdrawn', ...command }];
};
