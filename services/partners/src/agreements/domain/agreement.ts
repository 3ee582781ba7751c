import type { AgreementPurpose, SharedField } from '@pirtti/kernel';

/** What organisations may share with each other, for what, and for how long. */
export interface Agreement {
  readonly id: string;
  /** Who registered it; one of the parties. */
  readonly organisationId: string;
  readonly parties: readonly string[];
  readonly purposes: readonly AgreementPurpose[];
  readonly fields: readonly SharedField[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  /** When a party ended it before its time. */
  readonly endedAt: Date | null;
}

export interface AgreementActivated extends Omit<Agreement, 'id' | 'endedAt'> {
  readonly type: 'AgreementActivated';
  readonly agreementId: string;
  readonly at: Date;
}

export interface AgreementEnded {
  readonly type: 'AgreementEnded';
  readonly agreementId: string;
  readonly organisationId: string;
  readonly parties: readonly string[];
  readonly at: Date;
}

/** What can have happened to an agreement. Private: `announce.ts` says what others may know. */
export type AgreementFact = AgreementActivated | AgreementEnded;

/** Ended by a party, or run out. One that is still to begin is not over. */
export const isOver = ({ endedAt, validTo }: Agreement, at: Date): boolean => endedAt !== null || (validTo !== null && validTo <= at);

export function evolve(agreement: Agreement | undefined, fact: AgreementFact): Agreement {
  switch (fact.type) {
    case 'AgreementActivated': {
      const { agreementId: id, organisationId, parties, purposes, fields, validFrom, validTo } = fact;
      return { id, organisationId, parties, purposes, fields, validFrom, validTo, endedAt: null };
    }
    case 'AgreementEnded':
      return { ...agreement!, endedAt: fact.at };
  }
}
