import { GRANT_APPLICATION_STATUS_CODES, GRANT_APPLICATION_STATUSES, GRANT_KIND_CODES, GRANT_KINDS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantApplicationRow } from '../../../api/types/partners';
import { useMe } from '../../../session/session';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { EmptyState } from '../../../ui/EmptyState';
import { SelectField } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { listApplications } from '../api/grants';
import { Choice, Filters, GrantNav, ListHead, withCount } from '../ListParts';
import { formatMoney, formatPoints } from '../money';
import { APPLICATION_SORTS, type ApplicationsView, PAGE_SIZE, toApplicationSearch } from '../views';
import { ApplicationStatus } from './ApplicationStatus';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/hakemukset');

/** An association's own applications, or those before a granter. */
export function ApplicationsPage() {
  const { t } = useTranslation('grants');
  const { label } = useLabels();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listApplications(view), placeholderData: (before) => before });
  const change = (part: Partial<ApplicationsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const counts = found.data?.counts;
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <Page title={t('application.listTitle')} lead={t('application.listLead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>]}>
      <GrantNav />
      <div className="grants">
        <Filters word={view.haku} label={t('application.searchLabel')} onWord={(haku) => change({ haku })}>
          <Choice label={t('round.one')} value={view.kierros} onChange={(kierros) => change({ kierros })} options={(found.data?.rounds ?? []).map(({ id, title }) => ({ value: id, label: withCount(title, counts?.round[id]) }))} />
          <Choice label={t('list.state')} value={view.tila} onChange={(tila) => change({ tila })} options={GRANT_APPLICATION_STATUS_CODES.filter((code) => counts?.status[code] || code === view.tila).map((value) => ({ value, label: withCount(label(GRANT_APPLICATION_STATUSES, value), counts?.status[value]) }))} />
          <Choice label={t('kind')} value={view.laji} onChange={(laji) => change({ laji })} options={GRANT_KIND_CODES.map((value) => ({ value, label: withCount(label(GRANT_KINDS, value), counts?.kind[value] ?? 0) }))} />
          <SelectField
            label={t('list.sort')} value={view.jarjestys ?? 'uusin'} onChange={(jarjestys) => change({ jarjestys: jarjestys && jarjestys !== 'uusin' ? jarjestys : undefined })}
            options={(Object.keys(APPLICATION_SORTS) as (keyof typeof APPLICATION_SORTS)[]).map((value) => ({ value, label: t(`application.sorts.${value}`) }))}
          />
        </Filters>
        <Asked query={found}>
          {(list) => (
            <section className="stack" aria-labelledby="loydetty">
              <ListHead list="grant-applications" search={toApplicationSearch(view)} found={t('application.found', { count: list.total })} total={list.total} />
              {list.items.length === 0 && (filtered
                ? <EmptyState title={t('list.none')} text={t('list.noneText')} action={<AppLink to="/tyo/avustukset/hakemukset" search={{}} className="button button--quiet">{t('list.showAll')}</AppLink>} />
                : <EmptyState title={t('application.none')} text={t('application.noneText')} action={<AppLink to="/tyo/avustukset" className="button">{t('application.toRounds')}</AppLink>} />)}
              {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <li key={one.id}><Row application={one} /></li>)}</ul>}
              <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
            </section>
          )}
        </Asked>
      </div>
    </Page>
  );
}

function Row({ application: one }: { readonly application: GrantApplicationRow }) {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const own = useMe()?.organisation?.id;
  return (
    <>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/avustukset/hakemukset/$id" params={{ id: one.id }}>{one.title}</AppLink>
        <span>{text(one.applicant.id === own ? one.granter.names : one.applicant.names)}</span>
        <span className="small soft"><span lang={one.round.language}>{one.round.title}</span>{one.result !== null && ` · ${t('score.points', { points: formatPoints(one.result, language) })}`}</span>
      </span>
      <span className="row">
        <span className="grants__money">{one.grantedCents === null ? formatMoney(one.askedCents, language) : t('application.ofAsked', { granted: formatMoney(one.grantedCents, language), asked: formatMoney(one.askedCents, language) })}</span>
        <ApplicationStatus status={one.status} />
      </span>
    </>
  );
}
