import { ROLES, TURN_DOWN_REASONS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { ideaTimeline } from './api/ideas';
import { PAGE_SIZE } from './ideas-view';

/** What has happened to a wish, newest first. */
export function IdeaTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('ideas');
  const { label, text, language } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{t('timeline')}</h2>
      <Asked query={useQuery(ideaTimeline(id, page))}>
        {({ items, total }) => (
          <>
            <ol className="timeline">
              {items.map(({ at, what, organisation, role, reason }, index) => (
                <li key={`${at}${index}`}>
                  <p className="strong">{t(`what.${what}`)}</p>
                  <p className="small soft">{[formatMoment(at, language), organisation ? [role && label(ROLES, role), text(organisation.names)].filter(Boolean).join(', ') : t('resident')].join(' · ')}</p>
                  {reason && <p>{label(TURN_DOWN_REASONS, reason)}</p>}
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
