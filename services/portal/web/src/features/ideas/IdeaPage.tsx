import { ACTIVITY_KINDS, BARRIERS, IDEA_CHANNELS, IDEA_STATUSES, MUNICIPALITIES, TARGET_GROUPS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Idea } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { getIdea } from './api/ideas';
import { IdeaSteps } from './IdeaSteps';
import { IdeaTimeline } from './IdeaTimeline';
import './ideas.css';

const route = getRouteApi('/tyo/toiveet/$id');

/** A wish reads like a letter: what is wished for, where it stands, what can be done now, what has happened. */
export function IdeaPage() {
  const { t } = useTranslation('ideas');
  const { id } = route.useParams();
  return (
    <Page title={t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/toiveet" search={{}}>{t('inbox')}</AppLink>]}>
      <Asked query={useQuery(getIdea(id))}>
        {(idea) => (
          <>
            <Letter idea={idea} />
            <IdeaSteps idea={idea} />
            <IdeaTimeline id={id} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Letter({ idea }: { readonly idea: Idea }) {
  const { t } = useTranslation('ideas');
  const { label, text } = useLabels();
  const { words, language, status, municipalityCode, village, kind, targetGroups, barrier, channel, raisedOn, supporters, takenUpBy, answer, activityId, organisation, mergedInto } = idea;
  return (
    <section className="card stack" aria-label={t('one')}>
      <p className="row"><span className={status === 'met' ? 'tag tag--good' : 'tag tag--plain'}>{label(IDEA_STATUSES, status)}</span><span>{t('supporters', { count: supporters })}</span></p>
      {words ? <p className="wish-words" lang={language}>{words}</p> : <p className="soft">{t('wordsErased')}</p>}
      <dl className="facts">
        <dt>{t('where')}</dt><dd>{[village, label(MUNICIPALITIES, municipalityCode)].filter(Boolean).join(', ')}</dd>
        {kind && <><dt>{t('field.kind')}</dt><dd>{label(ACTIVITY_KINDS, kind)}</dd></>}
        {targetGroups.length > 0 && <><dt>{t('field.targetGroup')}</dt><dd>{targetGroups.map((group) => label(TARGET_GROUPS, group)).join(', ')}</dd></>}
        {barrier && <><dt>{t('field.barrier')}</dt><dd>{label(BARRIERS, barrier)}</dd></>}
        <dt>{t('heard')}</dt><dd>{label(IDEA_CHANNELS, channel)}, {formatDay(raisedOn)}</dd>
        {status === 'taken-up' && takenUpBy && <><dt>{t('worksOnIt')}</dt><dd>{text(takenUpBy.names)}</dd></>}
        {answer && <><dt>{t('answerLabel')}</dt><dd>{text(answer)}{organisation && <span className="small soft"> ({text(organisation.names)})</span>}</dd></>}
        {activityId && <><dt>{t('became')}</dt><dd><AppLink to="/toiminta/$id" params={{ id: activityId }}>{t('becameThis')}</AppLink></dd></>}
        {mergedInto && <><dt>{t('mergedInto')}</dt><dd><AppLink to="/tyo/toiveet/$id" params={{ id: mergedInto }}>{t('toMerged')}</AppLink></dd></>}
      </dl>
    </section>
  );
}
