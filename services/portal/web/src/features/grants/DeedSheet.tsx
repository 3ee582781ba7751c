import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly title: string;
  readonly action: string;
  readonly grave?: boolean;
  /** What is missing in the fields right now. */
  readonly missing: readonly FieldProblem[];
  readonly onDo: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: (problem: (field: string) => string | undefined) => ReactNode;
}

/** One deed: what it means, its few fields, and what stands in the way, told where it happened. */
export function DeedSheet({ title, action, grave, missing, onDo, onDone, onClose, children }: Props) {
  const { t } = useTranslation('grants');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setProblems(missing);
    setFailure(undefined);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    try {
      await onDo();
      onDone();
    } catch (error) {
      const errors = isProblem(error) ? error.problem.errors ?? [] : [];
      if (errors.length > 0) setProblems(errors.map(({ pointer, message }) => ({ field: pointer.split('/')[1] ?? '', text: message })));
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <ErrorSummary problems={problems} />
        {children((field) => problems.find((one) => one.field === field)?.text)}
        {failure !== undefined && <ProblemNotice error={failure} />}
        <div className="sheet__actions">
          <Button type="submit" look={grave ? 'grave' : 'main'} disabled={busy}>{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
