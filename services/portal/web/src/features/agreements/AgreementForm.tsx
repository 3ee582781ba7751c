import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../api/types/partners';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { type ProblemOf, SavingForm } from '../../ui/SavingForm';
import { DoingFields } from './DoingFields';
import { FormPart } from './FormPart';
import type { TermsValues } from './form-values';
import { PeriodFields } from './PeriodFields';
import { SharingFields } from './SharingFields';
import { WhatFields } from './WhatFields';

/** What each part of the form gets. */
export interface PartProps {
  readonly values: TermsValues;
  readonly parties: readonly Pick<Organisation, 'id' | 'names'>[];
  readonly onChange: (part: Partial<TermsValues>) => void;
  readonly problem: ProblemOf;
}

interface Props extends Omit<PartProps, 'problem'> {
  readonly action: string;
  readonly unchanged?: boolean;
  /** What else is missing, beside the terms. */
  readonly missing: readonly FieldProblem[];
  readonly onSave: () => Promise<void>;
  /** Chosen once, at the beginning; later the parties stay. */
  readonly withWhom?: (problem: ProblemOf) => ReactNode;
  /** Asked of a change, for the other parties. */
  readonly why?: ReactNode;
}

/** Fields of the form by what the service calls them. */
const controlOf = (pointer: string): string => {
  const [field = '', index, part] = pointer.replace(/^\//, '').split('/');
  return index !== undefined && part !== undefined ? `${field}.${index}` : field === 'partners' ? 'partner-search' : field;
};

/** The guided form: each part a question, in the order in which people speak of these things. */
export function AgreementForm({ withWhom, why, action, unchanged, missing, onSave, ...part }: Props) {
  const { t } = useTranslation('agreements');
  const needed = [...missing, ...(part.values.title.trim() ? [] : [{ field: 'title', text: t('form.needsTitle') }])];
  const first = withWhom ? 1 : 0;
  return (
    <SavingForm action={action} missing={needed} unchanged={unchanged} onSave={onSave} controlOf={controlOf}>
      {(problem) => {
        const each: PartProps = { ...part, problem };
        return (
          <>
            {withWhom && <FormPart number={1} title={t('form.withWhom')}>{withWhom(problem)}</FormPart>}
            <FormPart number={first + 1} title={t('form.what')}><WhatFields {...each} /></FormPart>
            <FormPart number={first + 2} title={t('form.who')}><DoingFields {...each} /></FormPart>
            <PeriodFields {...each} number={first + 3} />
            <FormPart number={first + 5} title={t('form.sharing')}><SharingFields {...each} /></FormPart>
            {why}
          </>
        );
      }}
    </SavingForm>
  );
}
