import { useTranslation } from 'react-i18next';
import { AppLink } from '../ui/AppLink';

/** The name and the mark: a house with its hearth lit. */
export function Brand() {
  const { t } = useTranslation('shell');
  return (
    <AppLink to="/" className="brand" aria-label={t('toFrontPage')}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path d="M4 20 20 5l16 15v3h-4v12H8V23H4z" fill="#003479" />
        <path d="M15 35V26a5 5 0 0 1 10 0v9z" fill="#f2a65a" />
        <circle cx="20" cy="18" r="2.4" fill="#f2a65a" />
      </svg>
      Pirtti
    </AppLink>
  );
}
