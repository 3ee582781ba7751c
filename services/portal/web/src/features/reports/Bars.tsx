import type { ReactNode } from 'react';
import './reports.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** What is written at the bar: a number, `<10` or `..`. */
  readonly shown: ReactNode;
  /** Its length; null when the number may not or cannot be shown. */
  readonly value: number | null;
}

/** A row of bars that is a list to those who listen: the number is always written, the bar only helps the eye. */
export function Bars({ bars, max }: { readonly bars: readonly Bar[]; readonly max?: number }) {
  const longest = Math.max(max ?? 0, ...bars.map((bar) => bar.value ?? 0), 1);
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="bars__label">{bar.label}</span>
          <span className="bars__shown">{bar.shown}</span>
          <meter className="bars__bar" aria-hidden="true" min={0} max={longest} value={bar.value ?? 0} />
        </li>
      ))}
    </ul>
  );
}
