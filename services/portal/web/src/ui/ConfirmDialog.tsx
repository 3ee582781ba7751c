import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props {
  readonly title: string;
  /** What follows from saying yes, and for how many. */
  readonly children: ReactNode;
  /** The word of the deed itself, never "OK". */
  readonly confirm: string;
  readonly grave?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that others will notice. Escape and the second button leave everything as it was. */
export function ConfirmDialog({ title, children, confirm, grave, busy, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('shell');
  return (
    <Sheet title={title} onClose={onCancel}>
      {children}
      <div className="sheet__actions">
        <Button look={grave ? 'grave' : 'main'} disabled={busy} onClick={onConfirm}>{confirm}</Button>
        <Button look="quiet" onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </Sheet>
  );
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
export function Sheet({ title, children, onClose }: { readonly title: string; readonly children: ReactNode; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Before the page is redrawn: a dialog that is closed while it is still there gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The beginning, not the first button: what will happen is read before it is agreed to.
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <div className="sheet__in">
        <h2 id={id} ref={heading} tabIndex={-1}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
