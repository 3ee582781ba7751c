import { refuse, type Decision, type Refusal } from '@pirtti/kernel';
import type { Agreement, SignedAgreement } from './agreement.js';
import type { AgreementFact, Doer } from './agreement-facts.js';

export interface CommitmentCommand {
  readonly by: Doer;
  readonly commitmentId: string;
  readonly at: Date;
}

/** Checks a commitment off: its own party says that it is done. Late is fine, also after the agreement has run out. */
export const meetCommitment = (command: CommitmentCommand): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  const found = ownCommitment(agreement, command);
  if ('refused' in found) return found;
  return found.isMet ? [] : [{ type: 'CommitmentMet', agreementId: found.agreement.id, ...command }];
};

/** Takes the check back: it was not done after all. */
export const reopenCommitment = (command: CommitmentCommand): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  const found = ownCommitment(agreement, command);
  if ('refused' in found) return found;
  return found.isMet ? [{ type: 'CommitmentReopened', agreementId: found.agreement.id, ...command }] : [];
};

function ownCommitment(agreement: Agreement | undefined, { by, commitmentId }: CommitmentCommand): { agreement: SignedAgreement; isMet: boolean } | Refusal {
  const commitment = agreement?.terms.commitments.find((one) => one.id === commitmentId);
  if (!agreement || !commitment) return refuse('not-found');
  if (commitment.organisationId !== by.organisationId) return refuse('commitment-is-of-another-party');
  if (agreement.status === 'draft') return refuse('agreement-is-not-signed');
  if (agreement.status !== 'signed') return refuse('agreement-is-over');
  return { agreement, isMet: agreement.met.some((one) => one.commitmentId === commitmentId) };
}
