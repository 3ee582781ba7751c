import { Outlet } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { loginAddress, me } from '../session/session';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';

/** The door of `/tyo`: who is not logged in is invited in and comes back to the same page. */
export function WorkGate() {
  const { t } = useTranslation('shell');
  const asked = useQuery(me);
  if (asked.isError) return <Page title={t('work')} narrow><ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} /></Page>;
  if (!asked.data) return <Page title={t('work')} narrow><Loading /></Page>;
  if (!asked.data.loggedIn) {
    return (
      <Page title={t('work')} narrow>
        <EmptyState title={t('loginNeeded.title')} text={t('loginNeeded.text')} action={<a className="button" href={loginAddress()}>{t('logIn')}</a>} />
      </Page>
    );
  }
  if (asked.data.memberships === undefined) {
    return <Page title={t('work')} narrow><EmptyState title={t('membershipsAway.title')} text={t('membershipsAway.text')} action={<Button onClick={() => void asked.refetch()}>{t('tryAgain')}</Button>} /></Page>;
  }
  if (asked.data.memberships.length === 0) {
    return <Page title={t('work')} narrow><EmptyState title={t('noMembership.title')} text={t('noMembership.text')} /></Page>;
  }
  return <Outlet />;
}
