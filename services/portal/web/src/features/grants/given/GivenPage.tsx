import { GRANT_KINDS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { GivenGrant } from '../../../api/types/partners';
import { hasRole, useMe } from '../../../session/session';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { SelectField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { GRANTS, listGiven, retractGrant } from '../api/grants';
import { Choice, Filters, GrantNav, ListHead, withCount } from '../ListParts';
import { formatMoney } from '../money';
import { GIVEN_SORTS, type GivenView, PAGE_SIZE, toGivenSearch } from '../views';
import { TellSheet } from './TellSheet';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/myonnetyt');

/** Every grant that associations have got, whoever gave it: municipality, region, STEA. */
export function GivenPage() {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const queries = useQueryClient();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...listGiven(view), placeholderData: (before) => before });
  const [opened, setOpened] = useState<'new' | GivenGrant>();
  const mayTell = hasRole(useMe(), ['organisation-admin', 'hyte-coordinator']);
  const change = (part: Partial<GivenView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const done = async () => {
    setOpened(undefined);
    await queries.invalidateQueries({ queryKey: GRANTS });
    document.getElementById('loydetty')?.focus();
  };
  const tell = mayTell && <Button icon={<IconPlus aria-hidden="true" />} onClick={() => setOpened('new')}>{t('given.tell')}</Button>;
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  const recipient = found.data?.recipient;
  return (
    <Page title={t('given.title')} lead={t('given.lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>]} action={tell}>
      <GrantNav />
      <div className="grants">
        <Filters word={view.haku} label={t('given.searchLabel')} onWord={(haku) => change({ haku })}>
          {recipient && <div className="row"><span className="strong">{text(recipient.names)}</span><Button look="bare" onClick={() => change({ saaja: undefined })}>{t('given.everybody')}</Button></div>}
          <Choice label={t('year')} value={view.vuosi === undefined ? undefined : String(view.vuosi)} onChange={(year) => change({ vuosi: year === undefined ? undefined : Number(year) })} options={Object.keys(found.data?.counts.year ?? {}).sort().reverse().map((value) => ({ value, label: withCount(value, found.data?.counts.year[value]) }))} />
          <SelectField
            label={t('list.sort')} value={view.jarjestys ?? 'uusin'} onChange={(jarjestys) => change({ jarjestys: jarjestys && jarjestys !== 'uusin' ? jarjestys : undefined })}
            options={(Object.keys(GIVEN_SORTS) as (keyof typeof GIVEN_SORTS)[]).map((value) => ({ value, label: t(`given.sorts.${value}`) }))}
          />
        </Filters>
        <Asked query={found}>
          {(list) => (
            <section className="stack" aria-labelledby="loydetty">
              <ListHead list="grants" search={toGivenSearch(view)} found={t('given.found', { count: list.total, sum: formatMoney(list.sumCents, language) })} total={list.total} />
              {list.items.length === 0 && (filtered
                ? <EmptyState title={t('list.none')} text={t('list.noneText')} action={<AppLink to="/tyo/avustukset/myonnetyt" search={{}} className="button button--quiet">{t('list.showAll')}</AppLink>} />
                : <EmptyState title={t('given.none')} text={t('given.noneText')} action={tell} />)}
              {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <li key={one.id}><Row grant={one} onRetract={() => setOpened(one)} /></li>)}</ul>}
              <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
            </section>
          )}
        </Asked>
      </div>
      {opened === 'new' && <TellSheet onDone={() => void done()} onClose={() => setOpened(undefined)} />}
      {opened !== undefined && opened !== 'new' && (
        <FormSheet title={t('given.retractTitle')} action={t('given.retract')} grave missing={[]} onDo={() => retractGrant(opened.id)} onDone={() => void done()} onClose={() => setOpened(undefined)}>
          {() => <p>{t('given.retractText', { title: opened.title, amount: formatMoney(opened.amountCents, language) })}</p>}
        </FormSheet>
      )}
    </Page>
  );
}

function Row({ grant: one, onRetract }: { readonly grant: GivenGrant; readonly onRetract: () => void }) {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  const me = useMe();
  const mayRetract = one.toldBy !== null && one.toldBy.id === me?.organisation?.id && hasRole(me, ['organisation-admin', 'hyte-coordinator']);
  const where = one.source ?? t('basis.decided', { body: one.body ?? '', day: formatDay(one.decidedOn), section: one.section ?? '' });
  return (
    <>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/avustukset/myonnetyt" search={{ saaja: one.recipient.id }}>{text(one.recipient.names)}</AppLink>
        <span>{one.granter ? text(one.granter.names) : one.funderName} · {one.title}{one.kind && ` (${label(GRANT_KINDS, one.kind)})`}</span>
        <span className="small soft">{one.year} · {where}{one.toldBy && ` · ${t('given.toldBy', { who: text(one.toldBy.names) })}`}</span>
      </span>
      <span className="row">
        <span className="grants__money">{formatMoney(one.amountCents, language)}</span>
        {one.recoveredCents > 0 && <span className="tag tag--plain">{t('given.recovered', { amount: formatMoney(one.recoveredCents, language) })}</span>}
        {mayRetract && <Button look="bare" label={t('given.retractThis', { title: one.title })} onClick={onRetract}>{t('given.retract')}</Button>}
      </span>
    </>
  );
}
