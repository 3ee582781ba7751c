import { MUNICIPALITIES, MUNICIPALITY_CODES, TRAINING_TOPIC_CODES, TRAINING_TOPICS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { TrainingList } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { fileOf } from '../../shared/address';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { listTrainings } from './api/trainings';
import { PAGE_SIZE, toSearch, type TrainingsView } from './trainings-view';

const route = getRouteApi('/tyo/koulutukset');

/** The register: which trainings were held, and how many they reached. */
export function TrainingsPage() {
  const { t } = useTranslation('trainings');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listTrainings(view));
  const change = (part: Partial<TrainingsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const add = useMay('recordTrainings') && <AppLink to="/tyo/koulutukset/uusi" className="button"><IconPlus aria-hidden="true" /> {t('add')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={add}>
      <div className="stack stack--loose">
        <Filters view={view} list={found.data} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} invite={add} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Filters({ view, list, onChange }: { readonly view: TrainingsView; readonly list: TrainingList | undefined; readonly onChange: (part: Partial<TrainingsView>) => void }) {
  const { t } = useTranslation('trainings');
  const { label, language } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const topics = TRAINING_TOPIC_CODES.filter((code) => list?.counts.topic[code] || code === view.aihe);
  const years = [...new Set([...Object.keys(list?.counts.year ?? {}), ...(view.vuosi ? [String(view.vuosi)] : [])])].sort().reverse();
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('field.title')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('field.topic')} none={t('anyTopic')} value={view.aihe ?? ''} onChange={(aihe) => onChange({ aihe: aihe || undefined })} options={topics.map((value) => ({ value, label: counted(label(TRAINING_TOPICS, value), list?.counts.topic[value]) }))} />
      <SelectField label={t('municipality')} none={t('anyMunicipality')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={places} />
      <SelectField label={t('year')} none={t('anyYear')} value={view.vuosi ? String(view.vuosi) : ''} onChange={(vuosi) => onChange({ vuosi: vuosi ? Number(vuosi) : undefined })} options={years.map((value) => ({ value, label: counted(value, list?.counts.year[value]) }))} />
      <SelectField
        label={t('sort.label')} none={t('sort.newest')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'aihe', label: t('sort.topic') }, { value: 'osallistujat', label: t('sort.people') }]}
      />
    </form>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: TrainingList; readonly view: TrainingsView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('trainings');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileOf(`trainings/list.${ending}`, toSearch(view), wording)} />}
      </div>
      {list.total > 0 && <p>{t('reached', list.sums)}</p>}
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/koulutukset" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <Rows items={list.items} />}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Rows({ items }: Pick<TrainingList, 'items'>) {
  const { t } = useTranslation('trainings');
  const { label, text } = useLabels();
  return (
    <ul className="rows">
      {items.map((one) => (
        <li key={one.id}>
          <span className="rows__main">
            <AppLink to="/tyo/koulutukset/$id" params={{ id: one.id }}>{one.title}</AppLink>
            <span className="small soft">{[formatDay(one.heldOn), label(TRAINING_TOPICS, one.topic), text(one.organisation?.names)].filter(Boolean).join(' · ')}</span>
            <span className="small soft">{one.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ')}</span>
          </span>
          <span className="small">{t('cameTo', { staff: one.staff, volunteers: one.volunteers })}</span>
        </li>
      ))}
    </ul>
  );
}
