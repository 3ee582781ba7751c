import { ADOPTION_STATES, MUNICIPALITIES, ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelTimeline as Answer } from '../../api/types/partners';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { modelTimeline } from './api/operating-models';
import { PAGE_SIZE } from './models-view';

/** What happened to the model, newest first: when, who, what and why. */
export function ModelTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('models');
  const [page, setPage] = useState(1);
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana">{t('timeline')}</h2>
      <Asked query={useQuery(modelTimeline(id, page))}>
        {({ items, total }) => (
          <>
            <ol className="timeline">{items.map((entry, index) => <li key={`${entry.at}${index}`}><Entry entry={entry} /></li>)}</ol>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Entry({ entry: { what, at, organisation, role, municipalityCode, before, state, since, changed, reason } }: { readonly entry: Answer['items'][number] }) {
  const { t } = useTranslation('models');
  const { label, text, language } = useLabels();
  const named = (code: string | null) => (code ? label(ADOPTION_STATES, code) : t('unknown'));
  return (
    <>
      <p className="strong">{what === 'adopted' ? `${label(MUNICIPALITIES, municipalityCode ?? '')}: ${t('became', { before: named(before), state: named(state) })}` : t(`what.${what}`)}</p>
      <p className="small soft">{formatMoment(at, language)} · {[label(ROLES, role), text(organisation?.names)].filter(Boolean).join(', ')}</p>
      {since && <p>{t('since', { day: formatDay(since) })}</p>}
      {changed.length > 0 && <p>{t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') })}</p>}
      {reason && <p>{reason}</p>}
    </>
  );
}
