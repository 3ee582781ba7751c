import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { registration } from '../../session/session';

/** Where people log in, also those whose association has no login service of its own. */
export function HowToLogIn() {
  const { t } = useTranslation('users');
  const offered = useQuery(registration).data?.offered;
  return (
    <section className="stack" aria-labelledby="kirjautuminen">
      <h2 id="kirjautuminen">{t('login.title')}</h2>
      <div className="prose">
        <p>{t('login.shared')}</p>
        <p>{t('login.association')} {offered !== undefined && t(offered ? 'login.makesOwn' : 'login.fromKeeper')}</p>
        <p>{t('login.bound')}</p>
      </div>
    </section>
  );
}
