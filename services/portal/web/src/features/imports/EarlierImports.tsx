import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Pager } from '../../ui/Pager';
import { importList, PAGE_SIZE } from './api/imports';
import { hasContacts } from './Done';

/** What one's own organisation has imported, so that the next file gets the same source's name. */
export function EarlierImports() {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const [page, setPage] = useState(1);
  return (
    <section className="stack" aria-labelledby="aiemmat">
      <h2 id="aiemmat">{t('earlier')}</h2>
      <Asked query={useQuery(importList(page))}>
        {({ items, total }) => (total === 0 ? <EmptyState title={t('noneTitle')} text={t('noneText')} /> : (
          <>
            <ul className="rows">
              {items.map(({ id, source, at, added, changed, same, refused, ended, contacts }) => (
                <li key={id}>
                  <span className="rows__main">
                    <span className="strong">{source}</span>
                    <span className="small soft">{formatMoment(at, language)} · {t('counts', { added, changed, same, refused, ended })}</span>
                    {hasContacts(contacts) && <span className="small soft">{t('contacts.counts', { ...contacts })}</span>}
                  </span>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        ))}
      </Asked>
    </section>
  );
}
