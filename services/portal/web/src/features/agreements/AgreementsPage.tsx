import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { AgreementList, AgreementRow } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { AgreementFilters } from './AgreementFilters';
import { type AgreementsView, fileAddress, PAGE_SIZE } from './agreements-view';
import { listAgreements } from './api/agreements';
import { Standing } from './Standing';
import { useParties } from './use-parties';
import { usePeriod } from './use-period';
import './agreements.css';

const route = getRouteApi('/tyo/sopimukset');

/** What the organisation has agreed and with whom; what ends soon and what waits for a signature are one press away. */
export function AgreementsPage() {
  const { t } = useTranslation('agreements');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listAgreements(view), placeholderData: (before) => before });
  const mayDraft = useMay('agree');
  const change = (part: Partial<AgreementsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const draft = mayDraft && <AppLink to="/tyo/sopimukset/uusi" className="button"><IconPlus aria-hidden="true" /> {t('draft')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={draft}>
      <div className="agreements">
        <AgreementFilters view={view} list={found.data} onChange={change} />
        <Asked query={found}>
          {(list) => <Results list={list} view={view} invite={draft} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}
        </Asked>
      </div>
    </Page>
  );
}

interface ResultsProps {
  readonly list: AgreementList;
  readonly view: AgreementsView;
  readonly invite: ReactNode;
  readonly onPage: OnPage;
}

function Results({ list, view, invite, onPage }: ResultsProps) {
  const { t } = useTranslation('agreements');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="agreements__count" aria-live="polite">{t('found', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress(view, ending, wording)} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/sopimukset" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <li key={one.id}><Row agreement={one} /></li>)}</ul>}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Row({ agreement: one }: { readonly agreement: AgreementRow }) {
  const { t } = useTranslation('agreements');
  const { others, own } = useParties(one);
  const period = usePeriod();
  return (
    <>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/sopimukset/$id" params={{ id: one.id }}><span lang={one.language}>{one.title}</span></AppLink>
        <span>{others}</span>
        <span className="small soft">{period(one)}</span>
      </span>
      <span className="row">
        {own !== undefined && one.waitingFor.includes(own) && <span className="tag">{t('waitsForYou')}</span>}
        <Standing status={one.status} />
      </span>
    </>
  );
}
