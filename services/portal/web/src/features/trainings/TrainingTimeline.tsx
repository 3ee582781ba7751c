import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { trainingTimeline } from './api/trainings';
import { PAGE_SIZE } from './trainings-view';

/** What happened to the record, newest first: when, who, what and why. */
export function TrainingTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('trainings');
  const { label, text, language } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{t('timeline')}</h2>
      <Asked query={useQuery(trainingTimeline(id, page))}>
        {({ items, total }) => (
          <>
            <ol className="timeline">
              {items.map(({ at, what, organisation, role, changed, reason }, index) => (
                <li key={`${at}${index}`}>
                  <p className="strong">{t(`what.${what}`)}</p>
                  <p className="small soft">{formatMoment(at, language)} · {[label(ROLES, role), text(organisation?.names)].filter(Boolean).join(', ')}</p>
                  {changed.length > 0 && <p>{t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') })}</p>}
                  {reason && <p>{reason}</p>}
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
