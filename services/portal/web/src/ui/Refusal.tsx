import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  readonly error: unknown;
  /** What else follows from it, where it leads somewhere. */
  readonly children?: ReactNode;
}

/** Why a form was not saved: it takes the focus, since it may stand below what can be seen of a long one. */
export function Refusal({ error, children }: Props) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), [error]);
  return <div ref={words} tabIndex={-1} className="stack"><ProblemNotice error={error} />{children}</div>;
}
