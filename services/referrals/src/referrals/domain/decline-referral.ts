import { refuse, type Decision } from '@pirtti/kernel';
import { notNow } from './commands.js';
import type { Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface DeclineReferral {
  readonly at: Date;
  readonly by: Worker;
}

/** The client does not want it after all, and tells so to the counsellor or to the link person who holds it. A seat that was asked is given up. */
export const declineReferral = (command: DeclineReferral): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'sent' && referral.status !== 'assigned' && referral.status !== 'in-support' && referral.status !== 'placement-requested') return notNow(referral);
  const { at, by } = command;
  if (by.side === 'link-person' && (referral.status === 'sent' || !isFor(by, referral.support.linkPersonId))) {
    return refuse('referral-is-with-another-link-person');
  }
  const closed: ReferralFact = { kind: 'referral-closed', at, by, status: 'declined', reason: 'no-longer-interested' };
  return referral.status === 'placement-requested' ? [{ kind: 'placement-withdrawn', at, by }, closed] : [closed];
};
