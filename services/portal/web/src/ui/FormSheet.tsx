import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Sheet } from './ConfirmDialog';
import { ErrorSummary, type FieldProblem } from './ErrorSummary';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  readonly title: string;
  readonly action: string;
  /** What is still unanswered, by the control's id; told when the person tries to save, not before. */
  readonly missing: readonly FieldProblem[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in a dialog: it says what is missing or went wrong where it is, and Escape leaves everything as it was. */
export function FormSheet({ title, action, missing, busy, error, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation('shell');
  const [told, setTold] = useState<readonly FieldProblem[]>([]);
  const submit = () => {
    setTold(missing);
    if (missing.length === 0 && !busy) onSubmit();
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <ErrorSummary problems={told} />
        {children}
        {error !== null && error !== undefined && <ProblemNotice error={error} />}
        <div className="sheet__actions">
          <Button type="submit">{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
