import { useTranslation } from 'react-i18next';

/** Where people log in, also those whose association has no login service of its own. */
export function HowToLogIn() {
  const { t } = useTranslation('users');
  return (
    <section className="stack" aria-labelledby="kirjautuminen">
      <h2 id="kirjautuminen">{t('login.title')}</h2>
      <div className="prose">
        <p>{t('login.shared')}</p>
        <p>{t('login.association')}</p>
        <p>{t('login.bound')}</p>
      </div>
    </section>
  );
}
