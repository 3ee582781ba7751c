import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { ClientSearch } from './ClientSearch';
import './clients.css';

export function ClientsPage() {
  const { t } = useTranslation('clients');
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]}
      action={useMay('refer') && <AppLink className="button" to="/tyo/lahetteet/uusi">{t('list.new')}</AppLink>}
    >
      <ClientSearch action={(found) => <AppLink className="button button--quiet" to="/tyo/asiakkaat/$id" params={{ id: found.id }}>{t('list.open')}</AppLink>} otherwise={(found) => found === 0 && <p>{t('list.newHint')} <AppLink to="/tyo/lahetteet/uusi">{t('list.new')}</AppLink></p>} />
    </Page>
  );
}
