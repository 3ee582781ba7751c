import type { Decision } from '@pirtti/kernel';
import { isHeld, isLive, placementOf, type Referral } from './referral.js';
import type { Party, ReferralFact } from './referral-facts.js';

export interface RevokeReferral {
  readonly at: Date;
  readonly by: Party;
}

/** The consent under it was withdrawn: what is asked from others is taken back, and what is open ends. A draft has told nobody anything. */
export const revokeReferral = (command: RevokeReferral): Decision<Referral, ReferralFact> => (referral) => {
  const { at, by } = command;
  const placement = placementOf(referral);
  const facts: ReferralFact[] = placement && isLive(placement) ? [{ kind: 'placement-withdrawn', at, by }] : [];
  if (referral.status === 'sent' || isHeld(referral)) facts.push({ kind: 'referral-closed', at, by, status: 'revoked', reason: null });
  return facts;
};
