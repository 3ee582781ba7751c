import { CONTINUITY_STATES, COVERAGE_STATE_CODES, COVERAGE_STATES, MATTER_KIND_CODES, MATTER_KINDS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus, SearchInput } from 'suomifi-ui-components';
import type { ResponsibilityList, ResponsibilityRow } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { responsibilityList } from './api/responsibilities';
import { RegisteringSheet } from './RegisteringSheet';
import { fileAddress, PAGE_SIZE, type ResponsibilitiesView, SORTS, WHOSE } from './responsibilities-view';
import { useWho } from './use-who';

const route = getRouteApi('/tyo/vastuut');

/** Who answers for what: one for each programme, measure, agreement, network and duty, and what lacks one. */
export function ResponsibilitiesPage() {
  const { t } = useTranslation('responsibilities');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const mayAdd = useMay('sayWhoAnswers');
  const found = useQuery(responsibilityList(view));
  // A filter starts again from the first page; what is not set leaves the address bar.
  const change = (part: Partial<ResponsibilitiesView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  return (
    <Page
      title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>]}
      action={mayAdd ? <Button icon={<IconPlus aria-hidden="true" />} onClick={() => setAdding(true)}>{t('register.action')}</Button> : undefined}
    >
      <Filters view={view} counts={found.data?.counts} onChange={change} />
      <Asked query={found}>{(list) => <Results list={list} view={view} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      {adding && <RegisteringSheet onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface FilterProps {
  readonly view: ResponsibilitiesView;
  readonly counts: ResponsibilityList['counts'] | undefined;
  readonly onChange: (part: Partial<ResponsibilitiesView>) => void;
}

function Filters({ view, counts, onChange }: FilterProps) {
  const { t } = useTranslation('responsibilities');
  const { label } = useLabels();
  const [word, setWord] = useState(view.haku ?? '');
  useEffect(() => setWord(view.haku ?? ''), [view.haku]);
  const counted = (words: string, count: number | undefined) => (counts ? `${words} (${count ?? 0})` : words);
  return (
    <form className="list-filters" role="search" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <SearchInput labelText={t('word')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} onSearch={(haku) => onChange({ haku: haku.trim() || undefined })} fullWidth />
      <SelectField
        label={t('state')} none={t('anyState')} value={view.tilanne ?? ''} onChange={(tilanne) => onChange({ tilanne: tilanne || undefined })}
        options={COVERAGE_STATE_CODES.map((value) => ({ value, label: counted(label(COVERAGE_STATES, value), counts?.state[value]) }))}
      />
      <SelectField
        label={t('kind')} none={t('anyKind')} value={view.laji ?? ''} onChange={(laji) => onChange({ laji: laji || undefined })}
        options={MATTER_KIND_CODES.map((value) => ({ value, label: counted(label(MATTER_KINDS, value), counts?.kind[value]) }))}
      />
      <SelectField
        label={t('whose')} none={t('anybodys')} value={view.kenen ?? ''} onChange={(kenen) => onChange({ kenen: kenen || undefined })}
        options={(Object.keys(WHOSE) as (keyof typeof WHOSE)[]).map((value) => ({ value, label: counted(t(`whoses.${value}`), counts?.whose[WHOSE[value]]) }))}
      />
      <SelectField
        label={t('sort')} none={t('sorts.nimi')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={(Object.keys(SORTS) as (keyof typeof SORTS)[]).map((value) => ({ value, label: t(`sorts.${value}`) }))}
      />
    </form>
  );
}

function Results({ list, view, onPage }: { readonly list: ResponsibilityList; readonly view: ResponsibilitiesView; readonly onPage: OnPage }) {
  const { t } = useTranslation('responsibilities');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('found', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress(view, ending, wording)} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/vastuut" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('noneTitle')} text={t('noneText')} />)}
      <ul className="rows">{list.items.map((one) => <Row key={one.id} matter={one} />)}</ul>
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

const LOOKS = { named: 'tag tag--good', 'ends-soon': 'tag', missing: 'tag tag--plain' } as const;

function Row({ matter }: { readonly matter: ResponsibilityRow }) {
  const { t } = useTranslation('responsibilities');
  const { label, text, called } = useLabels();
  const { who } = useWho();
  const { id, kind, state, responsible, followedFrom, participations, continuity } = matter;
  const taking = [...new Set(participations.map(({ organisation }) => text(organisation.names)))].join(', ');
  const until = responsible?.endsOn ? t('until', { day: formatDay(responsible.endsOn) }) : followedFrom ? t('from', { day: formatDay(followedFrom) }) : '';
  return (
    <li>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/vastuut/$id" params={{ id }}>{called(matter)}</AppLink>
        <span>{responsible ? who(responsible) : t('nobody')}</span>
        {taking && <span className="small">{t('taking', { who: taking })}</span>}
        <span className="small soft">{[label(MATTER_KINDS, kind), until].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="row">
        {(continuity === 'lapsed' || continuity === 'ends-soon') && <span className="tag">{label(CONTINUITY_STATES, continuity)}</span>}
        <span className={LOOKS[state]}>{label(COVERAGE_STATES, state)}</span>
      </span>
    </li>
  );
}
