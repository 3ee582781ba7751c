import { useTranslation } from 'react-i18next';
import { AppLink } from '../ui/AppLink';
import { Page } from '../ui/Page';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')} narrow>
      <p><AppLink to="/" className="button">{t('notFound.action')}</AppLink></p>
    </Page>
  );
}
