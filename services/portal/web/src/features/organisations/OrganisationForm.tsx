import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';
import { Unchanged } from '../../ui/Unchanged';
import { missingIn, problemsOf } from './form-problems';
import type { OrganisationValues } from './form-values';
import { OrganisationFields } from './OrganisationFields';

interface Props {
  readonly id?: string;
  readonly values: OrganisationValues;
  readonly reason: string;
  readonly action: string;
  readonly busy: boolean;
  /** Whether the fields say what the registry says already. */
  readonly unchanged?: boolean;
  readonly onValues: (part: Partial<OrganisationValues>) => void;
  readonly onReason: (reason: string) => void;
  /** Throws the service's problem: what names a field is shown at it, all else by whoever called. */
  readonly onSave: () => Promise<void>;
  readonly children?: ReactNode;
}

/** What the registry should say, and why: the same form for a new organisation and a correction. */
export function OrganisationForm({ id, values, reason, action, busy, unchanged = false, onValues, onReason, onSave, children }: Props) {
  const { t } = useTranslation('organisations');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [told, setTold] = useState(false);
  const save = async () => {
    const missing = unchanged ? [] : missingIn(values, reason, t);
    setTold(unchanged);
    setProblems(missing);
    if (unchanged || missing.length > 0 || busy) return;
    await onSave().catch((error: unknown) => setProblems(problemsOf(error)));
  };
  const problem = (control: string) => problems.find(({ field }) => field === control)?.text;
  return (
    <form className="organisation-form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      <OrganisationFields values={values} change={onValues} problem={problem} id={id} />
      <TextField id="reason" label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={onReason} maxLength={300} problem={problem('reason')} />
      {told && unchanged && <Unchanged />}
      {children}
      <div className="row"><Button type="submit" disabled={busy}>{action}</Button></div>
    </form>
  );
}
