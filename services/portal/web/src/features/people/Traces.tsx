import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonTrace } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { useTraceWords } from './use-trace-words';

/** What else is kept of somebody, by where it came from. */
export function Traces({ traces }: { readonly traces: readonly PersonTrace[] }) {
  const { t } = useTranslation('people');
  const { text } = useLabels();
  const factsOf = useTraceWords();
  const filled = traces.filter(({ lines }) => lines.length > 0);
  return (
    <section className="stack" aria-labelledby="tallessa">
      <h2 id="tallessa">{t('traces.title')}</h2>
      {filled.length === 0 && <p className="soft">{t('traces.none')}</p>}
      {filled.map((trace) => (
        <section key={trace.key} className="stack stack--tight" aria-labelledby={`tallessa-${trace.key}`}>
          <h3 id={`tallessa-${trace.key}`}>{text(trace.title)}</h3>
          <p className="small soft">{t('traces.from', { source: text(trace.source) })}</p>
          <ul className="rows">
            {trace.lines.map((line, index) => (
              <li key={index}><dl className="facts">{factsOf(trace, line).map(([name, value]) => <Fragment key={name}><dt>{name}</dt><dd>{value}</dd></Fragment>)}</dl></li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
