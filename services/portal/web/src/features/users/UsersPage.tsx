import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { MemberList } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { userList } from './api/users';
import { HowToLogIn } from './HowToLogIn';
import { Invitations } from './Invitations';
import { RightsTable } from './RightsTable';
import { RolesExplained } from './RolesExplained';
import { UserFilters } from './UserFilters';
import { fileAddress, PAGE_SIZE, type UsersView } from './users-view';
import './users.css';

const route = getRouteApi('/tyo/kayttajat');

/** Who may do what in the organisation, in words that a chair understands; who has been invited; and how people log in. */
export function UsersPage() {
  const { t } = useTranslation('users');
  const above = [<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>];
  return useMay('giveRights') ? <Users above={above} /> : <Page title={t('title')} above={above}><MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:nav.today')}</AppLink>} /></Page>;
}

function Users({ above }: { readonly above: readonly ReactNode[] }) {
  const { t } = useTranslation('users');
  const { text: named } = useLabels();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  // Not in the address bar: a name is personal.
  const [word, setWord] = useState('');
  const found = useQuery(userList(view, word));
  const change = (part: Partial<UsersView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const search = (text: string) => {
    setWord(text);
    change({});
  };
  const organisation = useMe()?.organisation;
  return (
    <Page
      title={t('title')} lead={t('lead', { organisation: named(organisation?.names) })} above={above}
      action={<AppLink to="/tyo/kayttajat/kutsu" className="button"><IconPlus aria-hidden="true" /> {t('invite')}</AppLink>}
    >
      <UserFilters view={view} word={word} facets={found.data?.facets} onChange={change} onSearch={search} />
      <Asked query={found}>{(list) => <Results list={list} view={view} word={word} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      <Invitations />
      {found.data && <RolesExplained roles={found.data.givable} />}
      <HowToLogIn />
    </Page>
  );
}

interface ResultsProps {
  readonly list: MemberList;
  readonly view: UsersView;
  readonly word: string;
  readonly onPage: OnPage;
}

function Results({ list, view, word, onPage }: ResultsProps) {
  const { t } = useTranslation('users');
  const { language } = useLabels();
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" aria-live="polite">{t('found', { count: list.total, number: formatNumber(list.total, language) })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress(view, word, ending, wording)} />}
      </div>
      {list.items.length === 0 ? <EmptyState title={t('noneTitle')} text={t('noneText')} /> : <RightsTable members={list.items} />}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}
