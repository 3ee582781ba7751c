import { isAgreeable, type AgreementPurpose, type Language, type SharedField } from '@pirtti/kernel';
import type { Agreement, AgreementTerms } from '../../api/types/partners';

export interface TaskValues {
  readonly organisationId: string;
  readonly text: string;
}

export interface CommitmentValues extends TaskValues {
  /** Empty for one that is new. */
  readonly id: string;
  readonly dueOn: string;
}

/** The drafting form: what is in the fields, complete or not. */
export interface TermsValues {
  readonly language: Language;
  readonly title: string;
  readonly purpose: string;
  readonly tasks: readonly TaskValues[];
  readonly commitments: readonly CommitmentValues[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reviewOn: string;
  readonly hasObligations: boolean;
  readonly economicObligations: string;
  readonly purposes: readonly AgreementPurpose[];
  readonly fields: readonly SharedField[];
}

export type TermField = keyof TermsValues;

export const blankTerms = (language: Language): TermsValues => ({
  language, title: '', purpose: '', tasks: [], commitments: [], startsOn: '', endsOn: '', reviewOn: '', hasObligations: false, economicObligations: '', purposes: [], fields: [],
});

export const valuesOf = (agreement: Agreement): TermsValues => ({
  language: agreement.language, title: agreement.title, purpose: agreement.purpose, tasks: agreement.tasks,
  commitments: agreement.commitments.map(({ id, organisationId, text, dueOn }) => ({ id, organisationId, text, dueOn: dueOn ?? '' })),
  startsOn: agreement.startsOn ?? '', endsOn: agreement.endsOn ?? '', reviewOn: agreement.reviewOn ?? '',
  hasObligations: agreement.economicObligations !== null, economicObligations: agreement.economicObligations ?? '', purposes: agreement.purposes, fields: agreement.fields,
});

/** What is sent: a row that nobody wrote anything into is no row, what is no longer agreed is left out, and without a purpose nothing is shared. */
export const termsOf = (values: TermsValues): AgreementTerms => ({
  language: values.language, title: values.title.trim(), purpose: values.purpose.trim(),
  tasks: values.tasks.filter(({ text }) => text.trim()).map(({ organisationId, text }) => ({ organisationId, text: text.trim() })),
  commitments: values.commitments.filter(({ text }) => text.trim()).map(({ id, organisationId, text, dueOn }) => ({ ...(id && { id }), organisationId, text: text.trim(), dueOn: dueOn || null })),
  startsOn: values.startsOn || null, endsOn: values.endsOn || null, reviewOn: values.reviewOn || null,
  economicObligations: values.hasObligations ? values.economicObligations.trim() || null : null,
  purposes: values.purposes.filter(isAgreeable), fields: values.purposes.some(isAgreeable) ? [...values.fields] : [],
});
