import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly action: string;
  readonly missing: readonly FieldProblem[];
  readonly onSave: () => Promise<void>;
  /** What else follows from a refusal, where it leads somewhere. */
  readonly after?: (failure: unknown) => ReactNode;
  readonly children: (problem: (field: string) => string | undefined) => ReactNode;
}

/** A field's control by what the service calls it: `/criteria/0/text` is `criteria.0.text`. */
const controlOf = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');

/** A long form: everything that is missing at the top, and saving always in sight. */
export function GrantForm({ action, missing, onSave, after, children }: Props) {
  const { t } = useTranslation('grants');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setProblems(missing);
    setFailure(undefined);
    if (missing.length > 0 || busy) return;
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
  return (
    <form className="grants__form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      {children((field) => problems.find((one) => one.field === field)?.text)}
      {failure !== undefined && <><ProblemNotice error={failure} />{after?.(failure)}</>}
      <div className="grants__bar">
        <p className="small soft">{t('form.kept')}</p>
        <Button type="submit" disabled={busy}>{action}</Button>
      </div>
    </form>
  );
}

/** One part of a form: a question and its fields. */
export function Part({ id, title, hint, children }: { readonly id: string; readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={`osa-${id}`}>
      <h2 id={`osa-${id}`}>{title}</h2>
      {hint && <p className="soft">{hint}</p>}
      {children}
    </section>
  );
}
