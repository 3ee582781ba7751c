import type { ReactNode } from 'react';

/** One part of a form: a question and its fields. */
export function Part({ id, title, hint, children }: { readonly id: string; readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={`osa-${id}`}>
      <h2 id={`osa-${id}`}>{title}</h2>
      {hint && <p className="soft">{hint}</p>}
      {children}
    </section>
  );
}
