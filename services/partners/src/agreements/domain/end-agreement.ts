import { refuse, type Decision } from '@pirtti/kernel';
import { isOver, type Agreement, type AgreementFact } from './agreement.js';

/** Ends an agreement before its time: from now on nothing is shared under it. Any party may. */
export const endAgreement = ({ at }: { readonly at: Date }): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  if (!agreement) return refuse('not-found');
  if (agreement.endedAt) return [];
  if (isOver(agreement, at)) return refuse('agreement-has-run-out');
  const { id: agreementId, organisationId, parties } = agreement;
  return [{ type: 'AgreementEnded', agreementId, organisationId, parties, at }];
};
