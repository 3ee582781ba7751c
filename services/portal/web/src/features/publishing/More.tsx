import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  /** What holds now, so that nobody need open it to know. */
  readonly now: string;
  /** Whether something in it wants the writer's eyes. */
  readonly wanted: boolean;
  readonly children: ReactNode;
}

/** A part that nobody must fill in: closed, with what holds now beside its name. It opens by itself where something in it was refused. */
export function More({ title, now, wanted, children }: Props) {
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => { if (wanted && part.current) part.current.open = true; }, [wanted]);
  return (
    <details ref={part} className="publishing__more">
      <summary><h3>{title}</h3><span className="small soft">{now}</span></summary>
      <div className="stack">{children}</div>
    </details>
  );
}
