import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { Button } from './Button';
import { Sheet } from './ConfirmDialog';
import { ErrorSummary, type FieldProblem } from './ErrorSummary';
import { Refusal } from './Refusal';
import { Unchanged } from './Unchanged';
import { useSaving } from './use-saving';

interface Props {
  readonly title: string;
  readonly action: string;
  readonly grave?: boolean;
  /** What is still unanswered, by the control's id; told when the person tries to save, not before. */
  readonly missing: readonly FieldProblem[];
  /** Whether the fields say what stands already. */
  readonly unchanged?: boolean;
  /** Answers `false` where somebody else was faster and there is something to look at first. */
  readonly onDo: () => Promise<unknown>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
  /** What else follows from a refusal, where it leads somewhere. */
  readonly after?: (failure: unknown) => ReactNode;
  /** A field's control by what the service calls it, where it is not the same word. */
  readonly controlOf?: (pointer: string) => string;
  readonly children: ReactNode | ((problem: (control: string) => string | undefined) => ReactNode);
}

/** A sheet's fields are not nested: what is wrong within a field is told at it. */
const firstPart = (pointer: string): string => pointer.split('/')[1] ?? '';

/** A small form in a dialog: what it means, its few fields, and what stands in the way, told where it happened. Escape leaves everything as it was. */
export function FormSheet({ title, action, grave, missing, unchanged, onDo, onDone, onClose, after, controlOf = firstPart, children }: Props) {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  /** Somebody was faster: what they did is on the page when one has read the refusal. */
  const renew = (error: unknown): void => { if (isProblem(error) && error.problem.status === 409) void queries.invalidateQueries(); };
  const onSave = async (): Promise<void> => {
    const done = await onDo().catch((error: unknown) => { renew(error); throw error; });
    if (done !== false) onDone?.();
  };
  const { problems, failure, busy, untouched, save, problemOf } = useSaving({ missing, unchanged, onSave, controlOf });
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <ErrorSummary problems={problems} />
        {typeof children === 'function' ? children(problemOf) : children}
        {untouched && <Unchanged />}
        {failure !== undefined && <Refusal error={failure}>{after?.(failure)}</Refusal>}
        <div className="sheet__actions">
          <Button type="submit" look={grave ? 'grave' : 'main'} disabled={busy}>{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
