import { CADENCES, EXPERT_GROUPS, FORUM_TYPES, ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Forum } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { endForum, getForum } from './api/forums';
import { DialogueTimeline } from './DialogueTimeline';
import { Meetings } from './Meetings';
import { ReasonSheet } from './ReasonSheet';
import './forums.css';

const route = getRouteApi('/tyo/foorumit/$id');

/** A forum reads like a letter: who belongs to it, what can be done now, its meetings, what has happened. */
export function ForumPage() {
  const { t } = useTranslation('forums');
  const { id } = route.useParams();
  const query = useQuery(getForum(id));
  return (
    <Page title={query.data?.name ?? t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(forum) => (
          <>
            <Facts forum={forum} />
            {forum.mayConvene && <NextSteps forum={forum} />}
            {forum.purpose && <section className="stack stack--tight" aria-labelledby="tarkoitus"><h2 id="tarkoitus">{t('field.purpose')}</h2><p className="prose" lang={forum.language}>{forum.purpose}</p></section>}
            <Meetings id={id} />
            <DialogueTimeline of="forum" id={id} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ forum }: { readonly forum: Forum }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  const [convener, ...members] = forum.organisations;
  const link = (one: Forum['organisations'][number]) => <AppLink to="/tyo/kumppanit/$id" params={{ id: one.id }}>{text(one.names)}</AppLink>;
  return (
    <section className="card" aria-label={t('facts')}>
      {(forum.silent || forum.endedOn) && <p>{forum.silent ? <span className="tag">{t('silent')}</span> : <span className="tag tag--plain">{t('endedOn', { day: formatDay(forum.endedOn!) })}</span>}</p>}
      <dl className="facts">
        <dt>{t('field.type')}</dt><dd>{label(FORUM_TYPES, forum.type)}{forum.expertGroup && `: ${label(EXPERT_GROUPS, forum.expertGroup)}`}</dd>
        <dt>{t('convener')}</dt><dd>{convener && link(convener)}</dd>
        <dt>{t('field.members')}</dt><dd>{members.length === 0 ? t('noMembers') : <ul>{members.map((one) => <li key={one.id}>{link(one)}</li>)}</ul>}</dd>
        <dt>{t('field.cadence')}</dt><dd>{label(CADENCES, forum.cadence)}{forum.dueBy && `, ${t(forum.silent ? 'wasDueBy' : 'dueBy', { day: formatDay(forum.dueBy) })}`}</dd>
        {forum.ending && <><dt>{t('ended')}</dt><dd>{[label(ROLES, forum.ending.role), text(forum.ending.organisation?.names)].join(', ')}: {forum.ending.reason}</dd></>}
      </dl>
    </section>
  );
}

function NextSteps({ forum }: { readonly forum: Forum }) {
  const { t } = useTranslation('forums');
  const [ending, setEnding] = useState(false);
  return (
    <section className="card card--warm" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi" tabIndex={-1}>{t('nextSteps')}</h2>
      <p>{forum.nextOn ? t('hint.next', { day: formatDay(forum.nextOn) }) : t('hint.noNext')}</p>
      <div className="row">
        <AppLink className="button" to="/tyo/foorumit/$id/kokous" params={{ id: forum.id }}>{t('callMeeting')}</AppLink>
        <AppLink className="button button--quiet" to="/tyo/foorumit/$id/muokkaa" params={{ id: forum.id }}>{t('edit')}</AppLink>
        <Button look="bare" onClick={() => setEnding(true)}>{t('end')}</Button>
      </div>
      {ending && <ReasonSheet title={t('ending.title')} text={t('ending.text')} action={t('end')} onDo={(reason) => endForum(forum.id, reason)} onClose={() => setEnding(false)} />}
    </section>
  );
}
