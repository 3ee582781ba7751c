import { useTranslation } from 'react-i18next';
import { LoadingSpinner } from 'suomifi-ui-components';

export function Loading() {
  const { t } = useTranslation('shell');
  return <LoadingSpinner text={t('loading')} textAlign="right" variant="small" />;
}
