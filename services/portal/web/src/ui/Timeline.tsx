import type { UseQueryResult } from '@tanstack/react-query';
import { useLanguage } from '../shared/labels';
import { formatMoment } from '../shared/format';
import { Asked } from './Asked';
import { type OnPage, Pager } from './Pager';

type Words = string | false | null | undefined;

/** One thing that happened, in words; what is blank is left out. */
export interface TimelineLine {
  readonly what: string;
  /** In which role and for which organisation somebody did it. */
  readonly by: readonly Words[];
  readonly more: readonly Words[];
}

interface Props<Entry> {
  readonly title: string;
  readonly query: UseQueryResult<{ readonly items: readonly Entry[]; readonly total: number }>;
  readonly page: number;
  readonly pageSize: number;
  readonly onPage: OnPage;
  readonly line: (entry: Entry) => TimelineLine;
}

/** What has happened, the newest first, page by page: what, when, who, and what else is to be said of it. Its heading is where a sheet that was closed leaves off. */
export function Timeline<Entry extends { readonly at: string }>({ title, query, page, pageSize, onPage, line }: Props<Entry>) {
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{title}</h2>
      <Asked query={query}>
        {({ items, total }) => (
          <>
            <ol className="timeline">{items.map((entry, index) => <li key={`${entry.at}${index}`}><Line at={entry.at} {...line(entry)} /></li>)}</ol>
            <Pager page={page} pageSize={pageSize} total={total} shown={items.length} onChange={onPage} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Line({ at, what, by, more }: TimelineLine & { readonly at: string }) {
  const language = useLanguage();
  return (
    <>
      <p className="strong">{what}</p>
      <p className="small soft">{[formatMoment(at, language), by.filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</p>
      {more.map((words, index) => words && <p key={index}>{words}</p>)}
    </>
  );
}
