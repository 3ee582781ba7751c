import { useRouterState } from '@tanstack/react-router';
import { IconChevronDown, IconChevronUp } from 'suomifi-ui-components';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../ui/AppLink';
import type { MenuGroup as Group } from './menu';

/** Links behind one word: a button opens them; Escape, a choice, and going elsewhere close them. */
export function MenuGroup({ group: { key, entries }, here }: { readonly group: Group; readonly here: string | undefined }) {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = ({ target }: PointerEvent) => { if (target instanceof Node && !item.current?.contains(target)) setOpen(false); };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  // Not where nothing takes the focus: some browsers give it to no link that is clicked.
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => { if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) setOpen(false); };
  const isHere = entries.some(({ to }) => to === here);
  return (
    <li ref={item} className="menu-group" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button ref={button} type="button" className={isHere ? 'is-under' : ''} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(`nav.${key}`)} {open ? <IconChevronUp aria-hidden="true" /> : <IconChevronDown aria-hidden="true" />}
      </button>
      <ul id={id} hidden={!open}>
        {entries.map(({ to, key: name }) => <li key={to}><AppLink to={to} activeOptions={{ exact: true }} className={here === to ? 'is-under' : ''} onClick={() => setOpen(false)}>{t(`nav.${name}`)}</AppLink></li>)}
      </ul>
    </li>
  );
}
