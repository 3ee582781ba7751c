import { GRANT_KINDS, ORGANISATION_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PublicGrant } from '../../../api/types/partners';
import { fileOf } from '../../../shared/address';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { EmptyState } from '../../../ui/EmptyState';
import { SelectField } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { listDecisions } from '../api/grants';
import { Choice, Filters, withCount } from '../ListParts';
import { formatMoney } from '../money';
import { DECISION_SORTS, type DecisionsView, PAGE_SIZE, toDecisionSearch } from '../views';
import '../grants.css';

const route = getRouteApi('/avustukset/paatokset');

/** Who was given what, and by whom: for everybody to read, without logging in. */
export function DecisionsPage() {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listDecisions(view), placeholderData: (before) => before });
  const change = (part: Partial<DecisionsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  const search = toDecisionSearch(view);
  return (
    <Page title={t('decisions.title')} lead={t('decisions.lead')} above={[<AppLink key="home" to="/">{t('shell:home')}</AppLink>]}>
      <div className="grants">
        <Filters word={view.haku} label={t('decisions.searchLabel')} onWord={(haku) => change({ haku })}>
          <Choice label={t('granter')} value={view.myontaja} onChange={(myontaja) => change({ myontaja })} options={(found.data?.granters ?? []).map(({ id, names, count }) => ({ value: id, label: withCount(text(names), count) }))} />
          <Choice label={t('year')} value={view.vuosi === undefined ? undefined : String(view.vuosi)} onChange={(year) => change({ vuosi: year === undefined ? undefined : Number(year) })} options={(found.data?.years ?? []).map(({ year, count }) => ({ value: String(year), label: withCount(String(year), count) }))} />
          <SelectField
            label={t('list.sort')} value={view.jarjestys ?? 'uusin'} onChange={(jarjestys) => change({ jarjestys: jarjestys && jarjestys !== 'uusin' ? jarjestys : undefined })}
            options={(Object.keys(DECISION_SORTS) as (keyof typeof DECISION_SORTS)[]).map((value) => ({ value, label: t(`given.sorts.${value}`) }))}
          />
        </Filters>
        <Asked query={found}>
          {(list) => (
            <section className="stack" aria-labelledby="loydetty">
              <div className="row row--apart">
                <h2 id="loydetty" className="grants__count" aria-live="polite" tabIndex={-1}>{t('decisions.found', { count: list.total, sum: formatMoney(list.sumCents, language) })}</h2>
                {list.total > 0 && <p className="small">{t('decisions.files')} <a href={fileOf('public/grant-decisions/list.csv', search, language)} download>CSV</a> <a href={`/api/partners/public/grant-decisions?${new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString()}`}>JSON</a></p>}
              </div>
              {list.items.length === 0 && (filtered
                ? <EmptyState title={t('list.none')} text={t('list.noneText')} action={<AppLink to="/avustukset/paatokset" search={{}} className="button button--quiet">{t('list.showAll')}</AppLink>} />
                : <EmptyState title={t('decisions.none')} text={t('decisions.noneText')} />)}
              {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <li key={one.id}><Row grant={one} /></li>)}</ul>}
              <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
            </section>
          )}
        </Asked>
      </div>
    </Page>
  );
}

function Row({ grant: one }: { readonly grant: PublicGrant }) {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  const group = label(ORGANISATION_TYPES, 'informal-group');
  return (
    <>
      <span className="rows__main">
        <span className="strong">{one.recipient ? text(one.recipient) : group}{one.recipient && one.isInformalGroup && ` (${group})`}</span>
        <span>{text(one.granter)} · <span lang={one.roundLanguage}>{one.round}</span> ({label(GRANT_KINDS, one.kind)})</span>
        <span className="small soft">{t('basis.decided', { body: one.body, day: formatDay(one.decidedOn), section: one.section })}</span>
      </span>
      <span className="grants__money">{formatMoney(one.amountCents, language)}</span>
    </>
  );
}
