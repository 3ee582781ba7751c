import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { placeTimeline } from './api/places';
import { PAGE_SIZE } from './places-view';

/** What happened to the details of a place, newest first: when, what and why. */
export function PlaceTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('places');
  const { label, language } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{t('timeline')}</h2>
      <Asked query={useQuery(placeTimeline(id, page))}>
        {({ items, total }) => (
          <>
            <ol className="timeline">
              {items.map((entry, index) => (
                <li key={`${entry.at}${index}`}>
                  <p className="strong">{t(`what.${entry.what}`)}</p>
                  <p className="small soft">{formatMoment(entry.at, language)} · {label(ROLES, entry.role)}</p>
                  {entry.changed.length > 0 && <p>{t('changed', { fields: entry.changed.map((field) => t(`field.${field}`)).join(', ') })}</p>}
                  {entry.lastDay && <p>{t('lastDayWas', { day: formatDay(entry.lastDay) })}</p>}
                  {entry.reason && <p>{entry.reason}</p>}
                </li>
              ))}
            </ol>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}
