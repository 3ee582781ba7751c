import { BARRIER_CODES, BARRIERS, EXPERIMENT_STATE_CODES, EXPERIMENT_STATES, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { ExperimentList, ExperimentRow } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { listExperiments } from './api/experiments';
import { type ExperimentsView, PAGE_SIZE } from './experiments-view';
import { useSpan } from './use-span';

const route = getRouteApi('/tyo/kokeilut');

/** What is tried, where each stands, and the one step that moves it on. */
export function ExperimentsPage() {
  const { t } = useTranslation('experiments');
  const may = useMay('experiment');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listExperiments(view), enabled: may });
  const change = (part: Partial<ExperimentsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const begin = may && <AppLink to="/tyo/kokeilut/uusi" search={{}} className="button"><IconPlus aria-hidden="true" /> {t('begin')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={begin}>
      {may
        ? (
          <div className="stack stack--loose">
            <Filters view={view} list={found.data} onChange={change} />
            <Asked query={found}>{(list) => <Results list={list} view={view} invite={begin} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
          </div>
        )
        : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Filters({ view, list, onChange }: { readonly view: ExperimentsView; readonly list: ExperimentList | undefined; readonly onChange: (part: Partial<ExperimentsView>) => void }) {
  const { t } = useTranslation('experiments');
  const { label } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('state')} none={t('anyState')} value={view.vaihe ?? ''} onChange={(vaihe) => onChange({ vaihe: vaihe || undefined })} options={EXPERIMENT_STATE_CODES.map((value) => ({ value, label: counted(label(EXPERIMENT_STATES, value), list?.counts.state[value]) }))} />
      <SelectField
        label={t('field.barrier')} none={t('anyBarrier')} value={view.este ?? ''} onChange={(este) => onChange({ este: este || undefined })}
        options={BARRIER_CODES.filter((code) => list?.counts.barrier[code] || code === view.este).map((value) => ({ value, label: counted(label(BARRIERS, value), list?.counts.barrier[value]) }))}
      />
    </form>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: ExperimentList; readonly view: ExperimentsView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('experiments');
  const filtered = Object.keys(view).some((name) => name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/kokeilut" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <li key={one.id}><Row one={one} /></li>)}</ul>}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Row({ one }: { readonly one: ExperimentRow }) {
  const { t } = useTranslation('experiments');
  const { label, text } = useLabels();
  const span = useSpan();
  const { id, name, language, iteration, state, barrier, municipalityCode, pilotArea, leader, isOurs, startsOn, endsOn, good, bad } = one;
  return (
    <>
      <span className="rows__main">
        <AppLink to="/tyo/kokeilut/$id" params={{ id }}><span lang={language}>{name}</span>{iteration > 1 && ` (${t('iteration', { iteration })})`}</AppLink>
        <span className="small soft">{[label(MUNICIPALITIES, municipalityCode), pilotArea, label(BARRIERS, barrier), span(startsOn, endsOn)].filter(Boolean).join(' · ')}</span>
        <span className="small">{isOurs ? nextOf(one, t) : text(leader?.names)}</span>
      </span>
      <span className="row">
        <span className={state === 'scaled' ? 'tag tag--good' : state === 'running' ? 'tag tag--blue' : 'tag tag--plain'}>{label(EXPERIMENT_STATES, state)}</span>
        <span className="small">{t('experienceCounts', { good, bad })}</span>
      </span>
    </>
  );
}

/** The one next step, in words. */
function nextOf({ state, good, bad }: ExperimentRow, t: (key: string) => string): string {
  return state === 'running' && (good === 0 || bad === 0) ? t('nextShort.collect') : t(`nextShort.${state}`);
}
