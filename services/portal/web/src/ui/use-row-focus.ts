import { type RefObject, useEffect, useRef } from 'react';

interface RowFocus {
  /** Of what holds the button that adds a row; the rows stand before it. */
  readonly adder: RefObject<HTMLDivElement | null>;
  readonly added: () => void;
  readonly removed: () => void;
}

/** Rows of a form that are added and removed: the focus goes on into the new row, and from one that is gone to the button that adds, never to the next row's removal. */
export function useRowFocus(): RowFocus {
  const adder = useRef<HTMLDivElement>(null);
  const next = useRef<'row' | 'adder' | undefined>(undefined);
  useEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to === 'row') adder.current?.previousElementSibling?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    if (to === 'adder') adder.current?.querySelector('button')?.focus();
  });
  return { adder, added: () => { next.current = 'row'; }, removed: () => { next.current = 'adder'; } };
}
