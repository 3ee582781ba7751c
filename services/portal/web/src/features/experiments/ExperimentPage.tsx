import { BARRIERS, CONTINUITY_FUNDINGS, EXPERIMENT_STATES, MUNICIPALITIES, RESIDENT_PARTS, SOLUTIONS, TARGET_GROUPS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Experiment } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { getExperiment } from './api/experiments';
import { Experiences } from './Experiences';
import { ExperimentSteps } from './ExperimentSteps';
import { ExperimentTimeline } from './ExperimentTimeline';
import { useSpan } from './use-span';

const route = getRouteApi('/tyo/kokeilut/$id');

/** An experiment reads like a letter: what is tried and against what, where it stands, what was experienced, what has happened. */
export function ExperimentPage() {
  const { t } = useTranslation('experiments');
  const { id } = route.useParams();
  const query = useQuery(getExperiment(id));
  return (
    <Page title={query.data?.name ?? t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kokeilut" search={{}}>{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(experiment) => (
          <div key={experiment.id} className="stack stack--loose">
            <Facts experiment={experiment} />
            <ExperimentSteps experiment={experiment} />
            <Experiences experiment={experiment} />
            <ExperimentTimeline id={id} />
          </div>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation('experiments');
  const { label, text } = useLabels();
  const span = useSpan();
  const { language, state, purpose, barrier, solution, targetGroups, municipalityCode, villages, pilotArea, startsOn, endsOn, leader, participants, residents, residentPart, activities, ideaId, ideaWords, iteration, predecessor, successor, conclusion, continuity, endedBecause } = experiment;
  return (
    <section className="card stack" aria-label={t('facts')}>
      <p className="row"><span className={state === 'scaled' ? 'tag tag--good' : 'tag tag--plain'}>{label(EXPERIMENT_STATES, state)}</span>{iteration > 1 && <span className="small">{t('iteration', { iteration })}</span>}</p>
      {purpose && <p className="prose" lang={language}>{purpose}</p>}
      <dl className="facts">
        <dt>{t('field.barrier')}</dt><dd>{label(BARRIERS, barrier)}{solution && <> → {label(SOLUTIONS, solution)}</>}</dd>
        {targetGroups.length > 0 && <><dt>{t('field.targetGroups')}</dt><dd>{targetGroups.map((group) => label(TARGET_GROUPS, group)).join(', ')}</dd></>}
        <dt>{t('where')}</dt><dd>{[label(MUNICIPALITIES, municipalityCode), ...villages].join(', ')}{pilotArea && <span className="small soft"> ({t('pilot', { name: pilotArea })})</span>}</dd>
        {startsOn && <><dt>{t('period')}</dt><dd>{span(startsOn, endsOn)}</dd></>}
        <dt>{t('leader')}</dt><dd>{text(leader?.names)}</dd>
        {participants.length > 0 && <><dt>{t('field.participants')}</dt><dd>{participants.map(({ names }) => text(names)).join(', ')}</dd></>}
        {residents > 0 && <><dt>{t('field.residents')}</dt><dd>{t('residentCount', { count: residents })}{residentPart && `: ${label(RESIDENT_PARTS, residentPart)}`}</dd></>}
        {activities.length > 0 && <><dt>{t('field.activities')}</dt><dd><ul>{activities.map(({ id, names, isDraft }) => <li key={id}><AppLink to={isDraft ? '/tyo/toiminta/$id/muokkaa' : '/toiminta/$id'} params={{ id }}>{text(names)}</AppLink>{isDraft && ` (${t('draft')})`}</li>)}</ul></dd></>}
        {ideaId && ideaWords && <><dt>{t('origin')}</dt><dd><AppLink to="/tyo/toiveet/$id" params={{ id: ideaId }}>{ideaWords}</AppLink></dd></>}
        {predecessor && <><dt>{t('predecessor')}</dt><dd><AppLink to="/tyo/kokeilut/$id" params={{ id: predecessor.id }}>{predecessor.name} ({t('iteration', { iteration: predecessor.iteration })})</AppLink></dd></>}
        {conclusion && <><dt>{t('conclusion')}</dt><dd lang={language}>{conclusion}</dd></>}
        {continuity && (
          <>
            <dt>{t('continuity')}</dt>
            <dd>
              {text(continuity.owner?.names)}, {label(CONTINUITY_FUNDINGS, continuity.funding)}, {continuity.until ? t('until', { day: formatDay(continuity.until) }) : t('endless')}
              <br /><span className="small soft">{[continuity.agreement, continuity.note].filter(Boolean).join('. ')}</span>
            </dd>
          </>
        )}
        {successor && <><dt>{t('successor')}</dt><dd><AppLink to="/tyo/kokeilut/$id" params={{ id: successor.id }}>{successor.name} ({t('iteration', { iteration: successor.iteration })})</AppLink></dd></>}
        {endedBecause && <><dt>{t('endedBecause')}</dt><dd>{endedBecause}</dd></>}
      </dl>
    </section>
  );
}
