import { NETWORK_STATES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network, NetworkMember, NetworkMemberList } from '../../api/types/partners';
import { fileOf } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { networkMembers } from './api/networks';
import { CorrectingSheet } from './CorrectingSheet';
import { JoiningSheet } from './JoiningSheet';
import { LeavingSheet } from './LeavingSheet';
import { type MembersView, PAGE_SIZE, toMemberSearch } from './networks-view';
import { useSpan } from './use-span';

const route = getRouteApi('/tyo/verkostot/$id');

/** Who belongs now, who is to, and who has belonged. */
export function Members({ network }: { readonly network: Network }) {
  const { t } = useTranslation('networks');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(networkMembers(network.id, view));
  const [joining, setJoining] = useState(false);
  const change = (part: Partial<MembersView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  return (
    <section className="stack" aria-labelledby="jasenet">
      <div className="row row--apart">
        <h2 id="jasenet" tabIndex={-1}>{t('members')}</h2>
        {query.data && query.data.total > 0 && <ListFiles address={(ending, wording) => fileOf(`networks/${network.id}/memberships/list.${ending}`, toMemberSearch(view), wording)} />}
      </div>
      {network.mayConvene && <div><Button look="quiet" onClick={() => setJoining(true)}>{t('join.action')}</Button></div>}
      <Filters view={view} list={query.data} onChange={change} />
      <Asked query={query}>
        {(list) => (
          <>
            {list.items.length === 0 ? <p className="soft">{t(view.jasen || Object.values(list.counts).some((count) => count > 0) ? 'noMembersFound' : 'noMembers')}</p> : <Rows network={network} items={list.items} />}
            <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
          </>
        )}
      </Asked>
      {joining && <JoiningSheet network={network} onClose={() => setJoining(false)} />}
    </section>
  );
}

function Filters({ view, list, onChange }: { readonly view: MembersView; readonly list: NetworkMemberList | undefined; readonly onChange: (part: Partial<MembersView>) => void }) {
  const { t } = useTranslation('networks');
  const { label } = useLabels();
  const state = (code: 'in-force' | 'upcoming' | 'over') => `${label(NETWORK_STATES, code)}${list ? ` (${list.counts[code] ?? 0})` : ''}`;
  return (
    <form className="list-filters" role="search" aria-label={t('memberSearchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('member')} value={view.jasen} onSearch={(jasen) => onChange({ jasen })} />
      <SelectField
        label={t('membershipState')} none={state('in-force')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={[{ value: 'tulossa', label: state('upcoming') }, { value: 'paattyneet', label: state('over') }, { value: 'kaikki', label: t('anyState') }]}
      />
      <SelectField
        label={t('sort.label')} none={t('sort.name')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'uusin', label: t('sort.newest') }, { value: 'paattyy', label: t('sort.ends') }]}
      />
    </form>
  );
}

function Rows({ network, items }: { readonly network: Network; readonly items: readonly NetworkMember[] }) {
  const { t } = useTranslation('networks');
  const { label, text } = useLabels();
  const span = useSpan();
  const [opened, setOpened] = useState<{ readonly deed: 'correct' | 'leave'; readonly member: NetworkMember }>();
  const close = () => setOpened(undefined);
  const current = opened && { network, member: items.find(({ id }) => id === opened.member.id) ?? opened.member, onClose: close };
  return (
    <>
      <ul className="rows">
        {items.map((one) => {
          const name = text(one.organisation?.names);
          return (
            <li key={one.id}>
              <span className="rows__main">
                {one.organisation && <AppLink to="/tyo/kumppanit/$id" params={{ id: one.organisation.id }}>{name}</AppLink>}
                <span className="small soft">{span(one.startsOn, one.lastDay)}</span>
              </span>
              <span className="row">
                {one.state !== 'in-force' && <span className="tag tag--plain">{label(NETWORK_STATES, one.state)}</span>}
                {network.mayConvene && <Button look="bare" label={t('correct.this', { name })} onClick={() => setOpened({ deed: 'correct', member: one })}>{t('correct.action')}</Button>}
                {one.mayEnd && <Button look="quiet" label={t(network.isOurs ? 'leave.endThis' : 'leave.leaveThis', { name })} onClick={() => setOpened({ deed: 'leave', member: one })}>{t(network.isOurs ? 'leave.end' : 'leave.leave')}</Button>}
              </span>
            </li>
          );
        })}
      </ul>
      {current && (opened.deed === 'correct' ? <CorrectingSheet {...current} /> : <LeavingSheet {...current} />)}
    </>
  );
}
