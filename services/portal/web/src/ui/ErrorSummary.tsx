import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldProblem {
  /** The control's id. */
  readonly field: string;
  readonly text: string;
}

/** All that is missing, above the form, each a link to its field. It takes the focus when it appears or changes. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const { t } = useTranslation('shell');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const jump = (field: string) => {
    const control = document.getElementById(field);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  };
  return (
    <div className="notice notice--problem" role="alert" tabIndex={-1} ref={summary}>
      <h2>{t('missing', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}><a href={`#${field}`} onClick={(event) => { event.preventDefault(); jump(field); }}>{text}</a></li>
        ))}
      </ul>
    </div>
  );
}
