import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogueTimeline as Answer } from '../../api/types/partners';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { forumTimeline, meetingTimeline } from './api/forums';
import { PAGE_SIZE } from './forums-view';

/** What happened, newest first: when, who, what and why, in words. */
export function DialogueTimeline({ of, id }: { readonly of: 'forum' | 'meeting'; readonly id: string }) {
  const { t } = useTranslation('forums');
  const [page, setPage] = useState(1);
  const asked = useQuery<Answer>((of === 'forum' ? forumTimeline(id, page) : meetingTimeline(id, page)) as never);
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana">{t('timeline')}</h2>
      <Asked query={asked}>
        {(answer) => (
          <>
            <ol className="timeline">{answer.items.map((entry, index) => <li key={`${entry.at}${entry.what}${index}`}><Entry entry={entry} withDay={of === 'forum'} /></li>)}</ol>
            <Pager page={page} pageSize={PAGE_SIZE} total={answer.total} shown={answer.items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Entry({ entry: { what, at, by, day, changed, people, text: words }, withDay }: { readonly entry: Answer['items'][number]; readonly withDay: boolean }) {
  const { t } = useTranslation('forums');
  const { label, text, language } = useLabels();
  return (
    <>
      <p className="strong">{t(`what.${what}`)}{withDay && day && ` (${formatDay(day)})`}</p>
      <p className="small soft">{formatMoment(at, language)} · {[label(ROLES, by.role), text(by.organisation?.names)].filter(Boolean).join(', ')}</p>
      {changed.length > 0 && <p>{t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') })}</p>}
      {people !== null && <p>{t('people', { count: people })}</p>}
      {words && <p>{words}</p>}
    </>
  );
}
