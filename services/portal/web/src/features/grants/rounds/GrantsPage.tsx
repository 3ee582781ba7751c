import { GRANT_KIND_CODES, GRANT_KINDS, GRANT_ROUND_STATE_CODES, GRANT_ROUND_STATES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { GrantRoundRow } from '../../../api/types/partners';
import { hasRole, useMe } from '../../../session/session';
import { formatDay, formatMoment } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { EmptyState } from '../../../ui/EmptyState';
import { SelectField } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { listRounds } from '../api/grants';
import { Choice, Filters, GrantNav, ListHead, withCount } from '../ListParts';
import { formatMoney } from '../money';
import { PAGE_SIZE, ROUND_SORTS, type RoundsView, toRoundSearch } from '../views';
import { RoundState } from './RoundState';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset');

/** Rounds in which associations can apply: what is open comes first. */
export function GrantsPage() {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listRounds(view), placeholderData: (before) => before });
  const mayWrite = hasRole(useMe(), ['organisation-admin', 'hyte-coordinator']);
  const change = (part: Partial<RoundsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const draft = mayWrite && found.data?.mayGive && <AppLink to="/tyo/avustukset/uusi" className="button"><IconPlus aria-hidden="true" /> {t('round.new')}</AppLink>;
  const counts = found.data?.counts;
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={draft}>
      <GrantNav />
      <div className="grants">
        <Filters word={view.haku} label={t('round.searchLabel')} onWord={(haku) => change({ haku })}>
          <Choice label={t('list.state')} value={view.tila} onChange={(tila) => change({ tila })} options={GRANT_ROUND_STATE_CODES.filter((code) => counts?.state[code] || code === view.tila).map((value) => ({ value, label: withCount(label(GRANT_ROUND_STATES, value), counts?.state[value]) }))} />
          <Choice label={t('kind')} value={view.laji} onChange={(laji) => change({ laji })} options={GRANT_KIND_CODES.map((value) => ({ value, label: withCount(label(GRANT_KINDS, value), counts?.kind[value] ?? 0) }))} />
          <Choice label={t('granter')} value={view.myontaja} onChange={(myontaja) => change({ myontaja })} options={(found.data?.granters ?? []).map(({ id, names }) => ({ value: id, label: withCount(text(names), counts?.granter[id]) }))} />
          <SelectField
            label={t('list.sort')} value={view.jarjestys ?? 'sulkeutuva'} onChange={(jarjestys) => change({ jarjestys: jarjestys && jarjestys !== 'sulkeutuva' ? jarjestys : undefined })}
            options={(Object.keys(ROUND_SORTS) as (keyof typeof ROUND_SORTS)[]).map((value) => ({ value, label: t(`round.sorts.${value}`) }))}
          />
        </Filters>
        <Asked query={found}>
          {(list) => (
            <section className="stack" aria-labelledby="loydetty">
              <ListHead list="grant-rounds" search={toRoundSearch(view)} found={t('round.found', { count: list.total })} total={list.total} />
              {list.items.length === 0 && (filtered
                ? <EmptyState title={t('list.none')} text={t('list.noneText')} action={<AppLink to="/tyo/avustukset" search={{}} className="button button--quiet">{t('list.showAll')}</AppLink>} />
                : <EmptyState title={t('round.none')} text={t(list.mayGive ? 'round.noneGiver' : 'round.noneText')} action={draft} />)}
              {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <Row key={one.id} round={one} language={language} />)}</ul>}
              <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
            </section>
          )}
        </Asked>
      </div>
    </Page>
  );
}

function Row({ round: one, language }: { readonly round: GrantRoundRow; readonly language: 'fi' | 'sv' | 'en' }) {
  const { t } = useTranslation('grants');
  const { label, text } = useLabels();
  return (
    <li>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/avustukset/$id" params={{ id: one.id }}><span lang={one.language}>{one.title}</span></AppLink>
        <span>{text(one.granter.names)} · {label(GRANT_KINDS, one.kind)}</span>
        <span className="small soft">{t('round.window', { from: formatDay(one.opensOn), to: formatMoment(one.closesAt, language) })}</span>
      </span>
      <span className="row"><span className="grants__money">{formatMoney(one.budgetCents, language)}</span><RoundState state={one.state} /></span>
    </li>
  );
}
