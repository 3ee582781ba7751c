import { refuse, type Decision } from '@pirtti/kernel';
import type { Agreement } from './agreement.js';
import type { AgreementFact, Doer } from './agreement-facts.js';
import { changedTerms, type AgreementTerms } from './agreement-terms.js';
import { termsProblem } from './terms-problem.js';

export interface ChangeAgreementCommand {
  readonly by: Doer;
  readonly terms: AgreementTerms;
  /** The wording that the writer had before them. */
  readonly version: number;
  /** Said on purpose where somebody has signed: a new wording is not what they put their name to. */
  readonly takesSignatures: boolean;
  readonly reason: string | null;
  readonly at: Date;
}

/** Rewrites a draft. Nothing that another has written meanwhile is lost, and no signature goes without a word. */
export const changeAgreement = ({ by, terms, version, takesSignatures, reason, at }: ChangeAgreementCommand): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  if (!agreement) return refuse('not-found');
  if (agreement.organisationId !== by.organisationId) return refuse('agreement-is-written-by-another');
  if (agreement.status !== 'draft') return refuse('agreement-is-no-longer-a-draft');
  const changed = changedTerms(agreement.terms, terms);
  if (changed.length === 0) return [];
  if (agreement.version !== version) return refuse('agreement-has-changed', { version: agreement.version });
  const problem = termsProblem(terms, agreement.parties);
  if (problem) return problem;
  const signedBy = agreement.signatures.map((one) => one.organisationId);
  if (signedBy.length > 0 && !takesSignatures) return refuse('change-takes-signatures', { signedBy });
  return [{ type: 'AgreementChanged', agreementId: agreement.id, by, terms, changed, signaturesTakenFrom: signedBy, reason, at }];
};
