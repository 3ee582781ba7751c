import { useTranslation } from 'react-i18next';

/** Somebody saves what stands already: they are told that nothing happened, and no timeline is. */
export function Unchanged() {
  const { t } = useTranslation('shell');
  return <p className="notice" role="alert">{t('unchanged')}</p>;
}
