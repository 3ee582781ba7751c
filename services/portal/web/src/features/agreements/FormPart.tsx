import type { ReactNode } from 'react';

/** One part of the form: a number, a question, its fields. */
export function FormPart({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={`osa-${number}`}>
      <h2 id={`osa-${number}`}><span className="agreement-form__number" aria-hidden="true">{number}</span>{title}</h2>
      {children}
    </section>
  );
}
