import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Organisation } from '../../api/types/partners';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';
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
  readonly problem: (control: string) => string | undefined;
}

interface Props extends Omit<PartProps, 'problem'> {
  readonly action: string;
  /** What else is missing, beside the terms. */
  readonly missing: readonly FieldProblem[];
  readonly onSave: () => Promise<void>;
  /** Chosen once, at the beginning; later the parties stay. */
  readonly withWhom?: (problem: PartProps['problem']) => ReactNode;
  /** Asked of a change, for the other parties. */
  readonly why?: ReactNode;
}

/** Fields of the form by what the service calls them. */
const controlOf = (pointer: string): string => {
  const [field = '', index, part] = pointer.replace(/^\//, '').split('/');
  return index !== undefined && part !== undefined ? `${field}.${index}` : field === 'partners' ? 'partner-search' : field;
};

/** The guided form: each part a question, in the order in which people speak of these things. */
export function AgreementForm({ withWhom, why, action, missing, onSave, ...part }: Props) {
  const { t } = useTranslation('agreements');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const needed = [...missing, ...(part.values.title.trim() ? [] : [{ field: 'title', text: t('form.needsTitle') }])];
  const save = async () => {
    setProblems(needed);
    setFailure(undefined);
    if (needed.length > 0 || busy) return;
    setBusy(true);
    try {
      await onSave();
    } catch (error) {
      const errors = isProblem(error) ? error.problem.errors ?? [] : [];
      if (errors.length > 0) setProblems(errors.map(({ pointer, message }) => ({ field: controlOf(pointer), text: message })));
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const each: PartProps = { ...part, problem: (control) => problems.find(({ field }) => field === control)?.text };
  const first = withWhom ? 1 : 0;
  return (
    <form className="agreement-form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      {withWhom && <FormPart number={1} title={t('form.withWhom')}>{withWhom(each.problem)}</FormPart>}
      <FormPart number={first + 1} title={t('form.what')}><WhatFields {...each} /></FormPart>
      <FormPart number={first + 2} title={t('form.who')}><DoingFields {...each} /></FormPart>
      <PeriodFields {...each} number={first + 3} />
      <FormPart number={first + 5} title={t('form.sharing')}><SharingFields {...each} /></FormPart>
      {why}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className="agreement-form__bar">
        <p className="small soft">{t('form.kept')}</p>
        <Button type="submit" disabled={busy}>{action}</Button>
      </div>
    </form>
  );
}
