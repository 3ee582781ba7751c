import type { AgreementFact, Doer } from './agreement-facts.js';
import type { AgreementTerms, WholeTerms } from './agreement-terms.js';

export interface Signature extends Doer {
  readonly at: Date;
}

/** A commitment that its party has checked off. */
export interface MetCommitment extends Doer {
  readonly commitmentId: string;
  readonly at: Date;
}

interface Identity {
  readonly id: string;
  /** Who wrote it; one of the parties. */
  readonly organisationId: string;
  readonly parties: readonly string[];
  /** Counts the wordings: 1 at first, one more with each change of the text. A signature is always on the latest. */
  readonly version: number;
  readonly signatures: readonly Signature[];
}

/** Before a deed ended it. */
interface Ending {
  readonly endedAt: Date;
  readonly endedBy: Doer;
  readonly reason: string;
}

/** Seen by all its parties, signed by none or some of them. */
export interface DraftAgreement extends Identity {
  readonly status: 'draft';
  readonly terms: AgreementTerms;
}

export interface WithdrawnAgreement extends Identity, Ending {
  readonly status: 'withdrawn';
  readonly terms: AgreementTerms;
}

/** Signed by all: from here on the calendar alone says whether it holds. */
export interface SignedAgreement extends Identity {
  readonly status: 'signed';
  readonly terms: WholeTerms;
  /** The first day of its period, or the last signature where that came later. */
  readonly inForceFrom: Date;
  readonly met: readonly MetCommitment[];
}

/** Ended by a party before its time. */
export interface TerminatedAgreement extends Omit<SignedAgreement, 'status'>, Ending {
  readonly status: 'terminated';
}

export type Agreement = DraftAgreement | WithdrawnAgreement | SignedAgreement | TerminatedAgreement;

/** The parties whose signature a draft still lacks. */
export const waitingFor = ({ status, parties, signatures }: Agreement): string[] =>
  (status === 'draft' ? parties.filter((party) => !signatures.some((one) => one.organisationId === party)) : []);

/** Folds a fact into the next shape. Decisions see to it that facts come in an order that makes sense. */
export function evolve(agreement: Agreement | undefined, fact: AgreementFact): Agreement {
  switch (fact.type) {
    case 'AgreementDrafted':
      return { status: 'draft', id: fact.agreementId, organisationId: fact.by.organisationId, parties: fact.parties, version: 1, signatures: [], terms: fact.terms };
    case 'AgreementChanged':
      return { ...agreement as DraftAgreement, version: agreement!.version + 1, signatures: [], terms: fact.terms };
    case 'AgreementSigned':
      return { ...agreement!, signatures: [...agreement!.signatures, { ...fact.by, at: fact.at }] };
    case 'AgreementActivated':
      return { ...agreement as DraftAgreement, status: 'signed', terms: agreement!.terms as WholeTerms, inForceFrom: fact.validFrom, met: [] };
    case 'CommitmentMet':
      return { ...agreement as SignedAgreement, met: [...(agreement as SignedAgreement).met, { ...fact.by, commitmentId: fact.commitmentId, at: fact.at }] };
    case 'CommitmentReopened':
      return { ...agreement as SignedAgreement, met: (agreement as SignedAgreement).met.filter((one) => one.commitmentId !== fact.commitmentId) };
    case 'AgreementEnded':
      return { ...agreement as SignedAgreement, status: 'terminated', endedAt: fact.at, endedBy: fact.by, reason: fact.reason };
    case 'DraftWithdrawn':
      return { ...agreement as DraftAgreement, status: 'withdrawn', endedAt: fact.at, endedBy: fact.by, reason: fact.reason };
  }
}
