import { MUNICIPALITIES, ORGANISATION_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { Organisation, OrganisationList } from '../../api/types/partners';
import { formatDay, formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { organisationList } from './api/organisations';
import { OrganisationFilters } from './OrganisationFilters';
import { fileAddress, type OrganisationsView, PAGE_SIZE } from './organisations-view';
import './organisations.css';

const route = getRouteApi('/tyo/kumppanit');

/** The shared registry: who there is around loneliness, wherever they work. */
export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(organisationList(view));
  // A filter starts again from the first page; what is not set leaves the address bar.
  const change = (part: Partial<OrganisationsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const register = found.data?.mayRegister && (
    <div className="row">
      <AppLink to="/tyo/kumppanit/tuonti" className="button button--quiet">{t('import')}</AppLink>
      <AppLink to="/tyo/kumppanit/uusi" className="button"><IconPlus aria-hidden="true" /> {t('register')}</AppLink>
    </div>
  );
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>]} action={register}>
      <div className="organisations">
        <OrganisationFilters view={view} facets={found.data?.facets} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Results({ list, view, onPage }: { readonly list: OrganisationList; readonly view: OrganisationsView; readonly onPage: OnPage }) {
  const { t } = useTranslation('organisations');
  const { language } = useLabels();
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="organisations__count" aria-live="polite">{t('found', { count: list.total, number: formatNumber(list.total, language) })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress(view, ending, wording)} />}
      </div>
      {list.items.length === 0 && (
        <EmptyState title={t('noneTitle')} text={t('noneText')} action={<AppLink to="/tyo/kumppanit" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
      )}
      <ul className="rows">{list.items.map((one) => <Row key={one.id} organisation={one} />)}</ul>
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Row({ organisation: one }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { label, text } = useLabels();
  const facts = [label(ORGANISATION_TYPES, one.type), one.municipalityCode && label(MUNICIPALITIES, one.municipalityCode), one.businessId].filter(Boolean);
  return (
    <li>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/kumppanit/$id" params={{ id: one.id }}>{text(one.names)}</AppLink>
        <span className="small soft">{facts.join(' · ')}</span>
      </span>
      <ul className="tags">
        {one.freshness !== 'confirmed' && <li className="tag">{t(`freshness.${one.freshness}`)}</li>}
        {one.endedOn && <li className="tag tag--plain">{t('ended', { day: formatDay(one.endedOn) })}</li>}
        {one.bilingual && <li className="tag tag--blue">{t('bilingual')}</li>}
      </ul>
    </li>
  );
}
