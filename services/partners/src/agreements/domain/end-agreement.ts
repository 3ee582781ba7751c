import { refuse, type Decision } from '@pirtti/kernel';
import type { Agreement } from './agreement.js';
import type { AgreementFact, Doer } from './agreement-facts.js';
import { standingOf } from './standing.js';

export interface EndAgreementCommand {
  readonly by: Doer;
  readonly reason: string;
  readonly at: Date;
}

/** Ends an agreement before its time, so that nothing more is shared under it, or lets a draft go. Any party may. */
export const endAgreement = ({ by, reason, at }: EndAgreementCommand): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  if (!agreement) return refuse('not-found');
  if (agreement.status === 'terminated' || agreement.status === 'withdrawn') return [];
  const { id: agreementId, parties } = agreement;
  if (agreement.status === 'draft') return [{ type: 'DraftWithdrawn', agreementId, by, reason, at }];
  if (standingOf(agreement, at) === 'ended') return refuse('agreement-has-run-out');
  return [{ type: 'AgreementEnded', agreementId, by, parties, purposes: agreement.terms.purposes, reason, at }];
};
