import { sameChoice, sameValue, type AgreementPurpose, type Language, type SharedField } from '@pirtti/kernel';

/** What a party does for as long as the agreement lasts. */
export interface Task {
  readonly organisationId: string;
  readonly text: string;
}

/** What a party has promised to get done, and by which day. */
export interface Commitment {
  readonly id: string;
  readonly organisationId: string;
  readonly text: string;
  /** `2027-03-31` */
  readonly dueOn: string | null;
}

/** What the parties agree. A draft may still lack much of it. */
export interface AgreementTerms {
  /** The one language that the agreement is written in. */
  readonly language: Language;
  readonly title: string;
  readonly purpose: string;
  readonly tasks: readonly Task[];
  readonly commitments: readonly Commitment[];
  readonly validFrom: Date | null;
  /** The first instant at which it no longer holds; null while it goes on until ended. */
  readonly validTo: Date | null;
  /** The day on which the parties look at it together. */
  readonly reviewOn: string | null;
  /** In words; null where there are none. */
  readonly economicObligations: string | null;
  /** For what the parties may share their clients' data, and which. None where they share nothing. */
  readonly purposes: readonly AgreementPurpose[];
  readonly fields: readonly SharedField[];
}

/** Terms that can be signed. */
export interface WholeTerms extends AgreementTerms {
  readonly validFrom: Date;
}

export const TERM_NAMES = [
  'language', 'title', 'purpose', 'tasks', 'commitments', 'validFrom', 'validTo', 'reviewOn', 'economicObligations', 'purposes', 'fields',
] as const satisfies readonly (keyof AgreementTerms)[];
export type TermName = (typeof TERM_NAMES)[number];

/** Which terms differ. */
export const changedTerms = (before: AgreementTerms, after: AgreementTerms): TermName[] =>
  TERM_NAMES.filter((name) => !(name === 'purposes' || name === 'fields' ? sameChoice(before[name], after[name]) : sameValue(before[name], after[name])));

/** What must still be written before anybody can sign. */
export function missingForSigning({ title, purpose, validFrom, purposes, fields }: AgreementTerms): TermName[] {
  const missing = { title: !title, purpose: !purpose, validFrom: validFrom === null, purposes: fields.length > 0 && purposes.length === 0 };
  return TERM_NAMES.filter((name) => name in missing && missing[name as keyof typeof missing]);
}

/** The terms with all that signing needs, or undefined. */
export const whole = (terms: AgreementTerms): WholeTerms | undefined => (missingForSigning(terms).length === 0 ? terms as WholeTerms : undefined);
