import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionEnded } from '../api/session-ended';
import { loginAddress, me, type Me } from '../session/session';
import { Sheet } from '../ui/ConfirmDialog';

/** When a session ends in the middle of work: log in and come back to the same page, with what was being written. */
export function SessionEnded() {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(
    () =>
      onSessionEnded(() => {
        // Only who was logged in can be logged out; a stranger at a worker's page is invited by the page itself.
        if (queries.getQueryData<Me>(me.queryKey)?.loggedIn) setEnded(true);
      }),
    [queries],
  );
  if (!ended) return null;
  return (
    <Sheet title={t('sessionEnded.title')} onClose={() => setEnded(false)}>
      <p>{t('sessionEnded.text')}</p>
      <div className="sheet__actions"><a className="button" href={loginAddress()}>{t('logIn')}</a></div>
    </Sheet>
  );
}
