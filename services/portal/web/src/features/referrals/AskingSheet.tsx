import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly title: string;
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something that others will notice; a refusal is told where it was asked. */
export function AskingSheet({ title, action, busy, error, onConfirm, onClose, children }: Props) {
  return (
    <ConfirmDialog title={title} confirm={action} grave busy={busy} onConfirm={onConfirm} onCancel={onClose}>
      {children}
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
    </ConfirmDialog>
  );
}
