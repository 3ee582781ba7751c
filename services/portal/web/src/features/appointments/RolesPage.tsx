import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { CoverageView } from './CoverageView';
import { GodparentsView } from './GodparentsView';
import { NamedView } from './NamedView';
import { type RolesView, VIEWS } from './roles-view';
import './appointments.css';

const route = getRouteApi('/tyo/roolit');

/** Who is who in this work: what each municipality has and lacks, everyone who has been named, and the pairs of godparents. */
export function RolesPage() {
  const { t } = useTranslation('appointments');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const names = useMay('nameToRoles');
  // A filter starts again from the first page; what is not set leaves the address bar.
  const change = (part: Partial<RolesView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const shown = view.nakyma ?? 'kattavuus';
  return (
    <Page
      title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>]}
      action={names ? <AppLink to="/tyo/roolit/uusi" className="button"><IconPlus aria-hidden="true" /> {t('name')}</AppLink> : undefined}
    >
      <nav aria-label={t('views.label')}>
        <ul className="roles-views">
          {VIEWS.map((name) => (
            // Exactly: the router would call every view of this page the current one.
            <li key={name}><AppLink to="/tyo/roolit" search={name === 'kattavuus' ? {} : { nakyma: name }} activeOptions={{ exact: true }} aria-current={name === shown ? 'page' : undefined}>{t(`views.${name}`)}</AppLink></li>
          ))}
        </ul>
      </nav>
      {shown === 'kattavuus' && <CoverageView view={view} onChange={change} />}
      {shown === 'nimetyt' && <NamedView view={view} onChange={change} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}
      {shown === 'kummit' && <GodparentsView view={view} onChange={change} />}
    </Page>
  );
}
