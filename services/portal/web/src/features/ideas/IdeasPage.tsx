import { ACTIVITY_KINDS, IDEA_CHANNELS, IDEA_STATUS_CODES, IDEA_STATUSES, MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { Idea, IdeaList } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { listIdeas } from './api/ideas';
import { type IdeasView, PAGE_SIZE } from './ideas-view';

const route = getRouteApi('/tyo/toiveet');

/** Residents' wishes of the area: what waits to be checked, what is open, and what has become of the rest. */
export function IdeasPage() {
  const { t } = useTranslation('ideas');
  const may = useMay('hearIdeas');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listIdeas(view), enabled: may });
  const change = (part: Partial<IdeasView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const record = may && <AppLink to="/tyo/toiveet/uusi" className="button"><IconPlus aria-hidden="true" /> {t('record')}</AppLink>;
  return (
    <Page title={t('inbox')} lead={t('inboxLead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={record}>
      {may
        ? (
          <div className="stack stack--loose">
            <Filters view={view} list={found.data} onChange={change} />
            <Asked query={found}>{(list) => <Results list={list} view={view} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
          </div>
        )
        : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Filters({ view, list, onChange }: { readonly view: IdeasView; readonly list: IdeaList | undefined; readonly onChange: (part: Partial<IdeasView>) => void }) {
  const { t } = useTranslation('ideas');
  const { label, language } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const places = MUNICIPALITY_CODES.filter((code) => list?.counts.municipalityCode[code] || code === view.kunta).map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('status')} none={t('anyStatus')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })} options={IDEA_STATUS_CODES.map((value) => ({ value, label: counted(label(IDEA_STATUSES, value), list?.counts.status[value]) }))} />
      <SelectField label={t('field.municipalityCode')} none={t('anyMunicipality')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={places} />
      <SelectField<'omat'> label={t('whose')} none={t('anybody')} value={view.omat ? 'omat' : ''} onChange={(omat) => onChange({ omat: omat ? true : undefined })} options={[{ value: 'omat', label: t('mine') }]} />
      <SelectField label={t('sort.label')} none={t('sort.newest')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })} options={[{ value: 'vanhin', label: t('sort.oldest') }, { value: 'kannatetuin', label: t('sort.supporters') }]} />
    </form>
  );
}

function Results({ list, view, onPage }: { readonly list: IdeaList; readonly view: IdeasView; readonly onPage: Parameters<typeof Pager>[0]['onChange'] }) {
  const { t } = useTranslation('ideas');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/toiveet" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('noWishes')} text={t('noneYetText')} />)}
      {list.items.length > 0 && <ul className="rows">{list.items.map((idea) => <li key={idea.id}><Row idea={idea} /></li>)}</ul>}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

const SHOWN = 90;

function Row({ idea: { id, words, language, municipalityCode, village, kind, raisedOn, channel, status, supporters, takenUpBy } }: { readonly idea: Idea }) {
  const { t } = useTranslation('ideas');
  const { label, text } = useLabels();
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words || t('wordsErased');
  return (
    <>
      <span className="rows__main">
        <AppLink to="/tyo/toiveet/$id" params={{ id }}><span {...(words && { lang: language })}>{shown}</span></AppLink>
        <span className="small soft">{[[village, label(MUNICIPALITIES, municipalityCode)].filter(Boolean).join(', '), kind && label(ACTIVITY_KINDS, kind), label(IDEA_CHANNELS, channel), formatDay(raisedOn)].filter(Boolean).join(' · ')}</span>
        {status === 'taken-up' && takenUpBy && <span className="small">{t('byWhom', { name: text(takenUpBy.names) })}</span>}
      </span>
      <span className="row">
        <span className={status === 'waiting' ? 'tag tag--blue' : status === 'met' ? 'tag tag--good' : 'tag tag--plain'}>{label(IDEA_STATUSES, status)}</span>
        <span className="small">{t('supporters', { count: supporters })}</span>
      </span>
    </>
  );
}
