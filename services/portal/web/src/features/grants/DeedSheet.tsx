import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useSaving } from '../../ui/use-saving';
import { GRANTS } from './api/grants';

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

/** A sheet's fields are not nested: what is wrong within a field is told at it. */
const firstPart = (pointer: string): string => pointer.split('/')[1] ?? '';

/** One deed: what it means, its few fields, and what stands in the way, told where it happened. */
export function DeedSheet({ title, action, grave, missing, onDo, onDone, onClose, children }: Props) {
  const { t } = useTranslation('grants');
  const queries = useQueryClient();
  /** Somebody was faster: what they did is on the page when one has read the refusal. */
  const renew = (error: unknown) => { if (isProblem(error) && error.problem.status === 409) void queries.invalidateQueries({ queryKey: GRANTS }); };
  const doIt = async () => {
    await onDo().catch((error: unknown) => { renew(error); throw error; });
    onDone();
  };
  const { problems, failure, busy, save, problemOf } = useSaving({ missing, onSave: doIt, controlOf: firstPart });
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <ErrorSummary problems={problems} />
        {children(problemOf)}
        {failure !== undefined && <ProblemNotice error={failure} />}
        <div className="sheet__actions">
          <Button type="submit" look={grave ? 'grave' : 'main'} disabled={busy}>{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
