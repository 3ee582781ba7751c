import type { AgreementPurpose, Role, SharedField } from '@pirtti/kernel';
import type { AgreementTerms, TermName } from './agreement-terms.js';

/** Who did it: the others see the role and the organisation, never a name. */
export interface Doer {
  readonly organisationId: string;
  readonly membershipId: string;
  readonly role: Role;
}

interface Of {
  readonly agreementId: string;
  readonly by: Doer;
  readonly at: Date;
}

/** Whoever drafts it is its writer. The parties are chosen for good: nobody finds themselves out of what they have read. */
export interface AgreementDrafted extends Of {
  readonly type: 'AgreementDrafted';
  readonly parties: readonly string[];
  readonly terms: AgreementTerms;
}

export interface AgreementChanged extends Of {
  readonly type: 'AgreementChanged';
  readonly terms: AgreementTerms;
  readonly changed: readonly TermName[];
  /** Whose signatures were on the text that is no more. */
  readonly signaturesTakenFrom: readonly string[];
  /** In the writer's words, where they gave any. */
  readonly reason: string | null;
}

export interface AgreementSigned extends Of {
  readonly type: 'AgreementSigned';
}

/** The last party has signed. */
export interface AgreementActivated {
  readonly type: 'AgreementActivated';
  readonly agreementId: string;
  readonly parties: readonly string[];
  readonly purposes: readonly AgreementPurpose[];
  readonly fields: readonly SharedField[];
  /** Never before the last signature. */
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly at: Date;
}

export interface CommitmentMet extends Of {
  readonly type: 'CommitmentMet';
  readonly commitmentId: string;
}

export interface CommitmentReopened extends Of {
  readonly type: 'CommitmentReopened';
  readonly commitmentId: string;
}

export interface AgreementEnded extends Of {
  readonly type: 'AgreementEnded';
  readonly parties: readonly string[];
  readonly purposes: readonly AgreementPurpose[];
  readonly reason: string;
}

/** A party will not go on with a draft. */
export interface DraftWithdrawn extends Of {
  readonly type: 'DraftWithdrawn';
  readonly reason: string;
}

/** What can have happened to an agreement. Private: `announce.ts` says what others may know. */
export type AgreementFact =
  | AgreementDrafted | AgreementChanged | AgreementSigned | AgreementActivated | CommitmentMet | CommitmentReopened | AgreementEnded | DraftWithdrawn;
