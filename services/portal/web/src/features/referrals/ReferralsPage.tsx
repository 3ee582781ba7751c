import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { ChooseOne } from '../../ui/Choices';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { referralList } from './api/referrals';
import { RowWords } from './LinkDeskPage';

/** The counsellor's referrals: first those that are under way. */
export function ReferralsPage() {
  const { t } = useTranslation('referrals');
  const { kaikki, sivu } = useSearch({ from: '/tyo/lahetteet' });
  const navigate = useNavigate({ from: '/tyo/lahetteet' });
  const page = sivu ?? 1;
  const create = useMay('refer') && <AppLink className="button" to="/tyo/lahetteet/uusi">{t('list.new')}</AppLink>;
  const query = useQuery(referralList(!kaikki, page));
  return (
    <Page
      title={t('list.title')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]}
      action={create}
    >
      <ChooseOne
        label={t('list.show')} value={kaikki ? 'all' : 'open'} onChange={(value) => void navigate({ search: value === 'all' ? { kaikki: true } : {} })}
        choices={[{ value: 'open', label: t('list.open') }, { value: 'all', label: t('list.all') }]}
      />
      <Asked query={query}>
        {({ items, total }) => total === 0 ? <EmptyState title={t(kaikki ? 'list.none' : 'list.noneOpen')} text={t('list.noneText')} action={create} /> : (
          <>
            <p className="soft" aria-live="polite">{t('list.count', { count: total })}</p>
            <ul className="rows">{items.map((one) => <li key={one.id}><RowWords row={one} /></li>)}</ul>
            <Pager page={page} pageSize={20} total={total} shown={items.length} onChange={(next, how) => void navigate({ search: (before) => ({ ...before, sivu: next }), ...how })} />
          </>
        )}
      </Asked>
    </Page>
  );
}
