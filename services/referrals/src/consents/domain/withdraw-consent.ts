import { refuse, type Decision } from '@pirtti/kernel';
import type { Consent } from './consent.js';
import type { ConsentFact } from './consent-facts.js';

export interface WithdrawConsent {
  readonly at: Date;
}

/** As easy as giving it, and never refused for a reason: only a second withdrawal has nothing to withdraw. */
export const withdrawConsent = (command: WithdrawConsent): Decision<Consent, ConsentFact> => (consent) =>
  (consent.withdrawnAt ? refuse('consent-is-withdrawn') : [{ kind: 'consent-withdrawn', withdrawnAt: command.at }]);
