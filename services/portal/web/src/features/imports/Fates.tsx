import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, RowFate } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { ChooseOne } from '../../ui/Choices';
import { Pager } from '../../ui/Pager';
import { useFieldWords } from '../organisations/use-field-words';
import { ContactOfRow } from './ContactOfRow';
import { KINDS, TAGS, type Kind } from './tags';

const PAGE_SIZE = 50;

/** Every row and what becomes of it; what needs somebody's hand comes first. A row stands wherever its organisation or its contact person does. */
export function Fates({ rows }: Pick<ImportPreview, 'rows'>) {
  const { t } = useTranslation('imports');
  const of = (kind: Kind) => rows.filter(({ fate, contact }) => fate === kind || contact?.fate === kind);
  const amount: Readonly<Record<Kind, number>> = { refused: of('refused').length, new: of('new').length, changed: of('changed').length, same: of('same').length };
  const present = KINDS.filter((kind) => amount[kind] > 0);
  const [kind, setKind] = useState<Kind>(present[0] ?? 'same');
  const [page, setPage] = useState(1);
  const chosen = of(kind);
  const onPage = chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <div className="stack">
      <ChooseOne
        id="kohtalo" label={t('show')} value={kind} onChange={(next) => { setKind(next); setPage(1); }}
        choices={present.map((value) => ({ value, label: t(`fates.${value}`, { number: amount[value] }) }))}
      />
      <table className="table import-fates">
        <caption>{t(`fates.${kind}`, { number: amount[kind] })}</caption>
        <thead><tr><th scope="col" className="number">{t('line')}</th><th scope="col">{t('organisation')}</th><th scope="col">{t('fate')}</th></tr></thead>
        <tbody>{onPage.map((row) => <Row key={row.line} row={row} />)}</tbody>
      </table>
      <Pager page={page} pageSize={PAGE_SIZE} total={chosen.length} shown={onPage.length} onChange={setPage} />
    </div>
  );
}

function Row({ row: { line, name, fate, organisationId, host, changes, problems, contact } }: { readonly row: RowFate }) {
  const { t } = useTranslation('imports');
  const { text } = useLabels();
  const words = useFieldWords([]);
  // What a change says of a host is its name.
  const fieldOf = (field: string) => (field === 'parentId' ? 'host' : field);
  const column = (one: string) => words.field(one === 'name' ? 'names' : one);
  return (
    <tr>
      <td className="number">{line}</td>
      <th scope="row">{organisationId ? <AppLink to="/tyo/kumppanit/$id" params={{ id: organisationId }}>{name}</AppLink> : name || t('noName')}</th>
      <td>
        <span className={TAGS[fate]}>{t(`fate-${fate}`)}</span>
        <ul className="import-fates__details small">
          {host !== null && <li><span className="strong">{words.field('host')}</span>: {host}</li>}
          {changes.map(({ field, before, after }) => (
            <li key={field}>
              <span className="strong">{words.field(fieldOf(field))}</span>: {words.values(fieldOf(field), before)} <span aria-hidden="true">→</span><span className="hidden-visually">{t('organisations:timeline.became')}</span> {words.values(fieldOf(field), after)}
            </li>
          ))}
          {problems.map((problem, place) => (
            <li key={place}>{problem.column && <><span className="strong">{column(problem.column)}</span>: </>}{text(problem.words)}{problem.value && ` (${problem.value})`}</li>
          ))}
        </ul>
        {contact && <ContactOfRow contact={contact} />}
      </td>
    </tr>
  );
}
