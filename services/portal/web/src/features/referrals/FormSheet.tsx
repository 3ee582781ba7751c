import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly title: string;
  readonly action: string;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in a dialog: it says what went wrong where it is, and Escape leaves everything as it was. */
export function FormSheet({ title, action, ready, busy, error, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation('shell');
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (ready) onSubmit(); }}>
        {children}
        {error !== null && error !== undefined && <ProblemNotice error={error} />}
        <div className="sheet__actions">
          <Button type="submit" disabled={!ready || busy}>{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
