import { refuse, type Decision } from '@pirtti/kernel';
import type { Agreement } from './agreement.js';
import type { AgreementFact, Doer } from './agreement-facts.js';
import type { AgreementTerms } from './agreement-terms.js';
import { termsProblem } from './terms-problem.js';

export interface DraftAgreementCommand {
  readonly agreementId: string;
  readonly by: Doer;
  /** With whom; the writer is a party without saying so. */
  readonly partners: readonly string[];
  readonly terms: AgreementTerms;
  readonly at: Date;
}

/** Begins an agreement, which its parties can read from now on. */
export const draftAgreement = ({ agreementId, by, partners, terms, at }: DraftAgreementCommand): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  if (agreement) return [];
  if (partners.includes(by.organisationId)) return refuse('partner-is-your-own-organisation');
  const parties = [by.organisationId, ...partners];
  return termsProblem(terms, parties) ?? [{ type: 'AgreementDrafted', agreementId, by, parties, terms, at }];
};
