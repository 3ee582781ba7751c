import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Footer } from './Footer';
import { Header } from './Header';
import { SessionEnded } from './SessionEnded';

export function Shell() {
  const { t } = useTranslation('shell');
  return (
    <>
      <a className="skip" href="#sisalto">{t('skipToContent')}</a>
      <Header />
      <main id="sisalto" tabIndex={-1}><Outlet /></main>
      <Footer />
      <SessionEnded />
    </>
  );
}
