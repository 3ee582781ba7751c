import type { ReactNode } from 'react';

/** One part of the form: a number, a question, its fields. */
export function Part({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="publishing__part stack" aria-labelledby={`osa-${number}`}>
      <h2 id={`osa-${number}`}><span className="publishing__number" aria-hidden="true">{number}</span>{title}</h2>
      {children}
    </section>
  );
}
