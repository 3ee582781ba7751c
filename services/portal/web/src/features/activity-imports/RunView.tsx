import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityImportFate, ActivityImportRun } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { ChooseOne } from '../../ui/Choices';
import { Pager } from '../../ui/Pager';
import { getRun, PAGE_SIZE, runRows, SOURCES } from './api/sources';
import { Counts } from './Counts';
import { TAGS } from './tags';

/** A run while it goes on and when it is done: how far, and what came of each row. */
export function RunView({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const { t } = useTranslation('bringing');
  const { text } = useLabels();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const asked = useQuery(getRun(id));
  const state = asked.data?.state;
  useEffect(() => { if (state && state !== 'running') void queries.invalidateQueries({ queryKey: SOURCES }); }, [state]);
  return (
    <section className="stack" aria-labelledby="ajo">
      <h2 id="ajo" ref={heading} tabIndex={-1}>{t(`run-${state ?? 'running'}`)}</h2>
      <Asked query={asked}>
        {(run) => (
          <>
            {run.state === 'running' && (
              <div className="stack stack--tight" role="status">
                <label htmlFor="eteneminen">{t('progress', { done: run.done, total: run.total })}</label>
                <progress id="eteneminen" className="activity-imports__progress" max={Math.max(run.total, 1)} value={run.done} />
              </div>
            )}
            {run.state === 'failed' && <p className="notice notice--problem">{text(run.failure)} {t('failedText')}</p>}
            {run.state !== 'running' && <><Counts counts={run} /><RunRows run={run} /></>}
            {run.state !== 'running' && <div className="row"><AppLink className="button" to="/tyo/toiminta">{t('toActivities')}</AppLink>{children}</div>}
          </>
        )}
      </Asked>
    </section>
  );
}

const COUNT_OF = { refused: 'refused', new: 'added', changed: 'changed', gone: 'gone', same: 'same', past: 'past' } as const;
const KINDS = Object.keys(COUNT_OF) as (keyof typeof COUNT_OF)[];

function RunRows({ run }: { readonly run: ActivityImportRun }) {
  const { t } = useTranslation('bringing');
  const { text } = useLabels();
  const present = KINDS.filter((kind) => run[COUNT_OF[kind]] > 0);
  const [fate, setFate] = useState<ActivityImportFate | ''>(present[0] ?? '');
  const [page, setPage] = useState(1);
  const field = (one: string) => t(`fields.${one.replace('.', '-')}`, { defaultValue: one });
  if (!fate) return null;
  return (
    <section className="stack" aria-labelledby="tulos">
      <h3 id="tulos">{t('result')}</h3>
      <ChooseOne id="tuloksista" label={t('show')} value={fate} onChange={(next) => { setFate(next); setPage(1); }} choices={present.map((value) => ({ value, label: t(`fates.${value}`, { number: run[COUNT_OF[value]] }) }))} />
      <Asked query={useQuery(runRows(run.id, fate, page))}>
        {({ items, total }) => (
          <>
            <ul className="rows">
              {items.map((row, place) => (
                <li key={place}>
                  <div className="rows__main">
                    <span>{row.activityId ? <AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id: row.activityId }} className="strong">{row.name}</AppLink> : <span className="strong">{row.name || t('noName')}</span>} <span className={TAGS[row.fate]}>{t(`fate-${row.fate}`)}</span></span>
                    {row.line !== null && <span className="small soft">{t('lineNumber', { line: row.line })}</span>}
                    {row.changed.length > 0 && <span className="small">{t('changedFields', { fields: row.changed.map(field).join(', ') })}</span>}
                    {row.kept.length > 0 && <span className="small">{t('kept', { fields: row.kept.map(field).join(', ') })}</span>}
                    {row.problems.map((problem, which) => <span key={which} className="small">{problem.field && `${field(problem.field)}: `}{text(problem.words)}</span>)}
                  </div>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}
