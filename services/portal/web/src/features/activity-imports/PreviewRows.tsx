import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityImportPreview } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { ChooseOne } from '../../ui/Choices';
import { Pager } from '../../ui/Pager';
import { TAGS } from './tags';

type Row = ActivityImportPreview['rows'][number];
/** What needs somebody's hand comes first. */
const KINDS = ['refused', 'new', 'changed', 'same', 'past'] as const;
const PAGE_SIZE = 50;

/** Every row and what would become of it. */
export function PreviewRows({ rows }: Pick<ActivityImportPreview, 'rows'>) {
  const { t } = useTranslation('bringing');
  const of = (kind: Row['fate']) => rows.filter(({ fate }) => fate === kind);
  const present = KINDS.filter((kind) => of(kind).length > 0);
  const [kind, setKind] = useState<Row['fate']>(present[0] ?? 'same');
  const [page, setPage] = useState(1);
  const chosen = of(kind);
  const onPage = chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <section className="stack" aria-labelledby="rivit">
      <h3 id="rivit">{t('rows')}</h3>
      <ChooseOne id="kohtalo" label={t('show')} value={kind} onChange={(next) => { setKind(next); setPage(1); }} choices={present.map((value) => ({ value, label: t(`fates.${value}`, { number: of(value).length }) }))} />
      <table className="table import-fates">
        <caption>{t(`fates.${kind}`, { number: chosen.length })}</caption>
        <thead><tr><th scope="col" className="number">{t('line')}</th><th scope="col">{t('activity')}</th><th scope="col">{t('fate')}</th></tr></thead>
        <tbody>{onPage.map((row) => <PreviewRow key={row.line} row={row} />)}</tbody>
      </table>
      <Pager page={page} pageSize={PAGE_SIZE} total={chosen.length} shown={onPage.length} onChange={setPage} />
    </section>
  );
}

function PreviewRow({ row: { line, name, fate, activityId, changes, kept, times, status, lacks, problems } }: { readonly row: Row }) {
  const { t } = useTranslation('bringing');
  const { text } = useLabels();
  const field = (one: string) => t(`fields.${one.replace('.', '-')}`, { defaultValue: one });
  return (
    <tr>
      <td className="number">{line}</td>
      <th scope="row">{activityId ? <AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id: activityId }}>{name}</AppLink> : name || t('noName')}</th>
      <td>
        <span className={TAGS[fate]}>{t(`fate-${fate}`)}</span>
        <ul className="import-fates__details small">
          {status && <li>{t(`status-${status}`)}</li>}
          {changes.map((change) => (
            <li key={change.field}><span className="strong">{field(change.field)}</span>: {text(change.before)} <span aria-hidden="true">→</span><span className="hidden-visually">{t('became')}</span> {text(change.after)}</li>
          ))}
          {times > 0 && <li>{t('times', { count: times })}</li>}
          {kept.length > 0 && <li>{t('kept', { fields: kept.map(field).join(', ') })}</li>}
          {lacks.length > 0 && <li>{t('lacks', { fields: lacks.map(field).join(', ') })}</li>}
          {problems.map((problem, place) => <li key={place}>{problem.field && <><span className="strong">{field(problem.field)}</span>: </>}{text(problem.words)}{problem.value && ` (${problem.value})`}</li>)}
        </ul>
      </td>
    </tr>
  );
}
