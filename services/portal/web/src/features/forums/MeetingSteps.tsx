import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { today } from '../../shared/format';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { cancelMeeting } from './api/forums';
import { ReasonSheet } from './ReasonSheet';

/** What can be done now. The heading takes the focus after a step, so that nobody is left on a button that is gone. */
export function MeetingSteps({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  const [cancelling, setCancelling] = useState(false);
  const { id, status, mayRun } = meeting;
  const params = { id };
  const mayHold = mayRun && status === 'called' && meeting.day <= today();
  const hint = status === 'called' ? (mayHold ? 'hint.hold' : 'hint.called') : status === 'held' ? (mayRun ? 'hint.held' : 'hint.read') : 'hint.cancelled';
  return (
    <section className="card card--warm" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi" tabIndex={-1}>{t('nextSteps')}</h2>
      <p>{t(hint)}</p>
      <div className="row">
        {mayHold && <AppLink className="button" to="/tyo/kokoukset/$id/osallistujat" params={params}>{t('hold')}</AppLink>}
        {mayRun && status === 'held' && <AppLink className="button" to="/tyo/kokoukset/$id/poytakirja" params={params}>{t('writeMinutes')}</AppLink>}
        {mayRun && status !== 'called' && meeting.forum && <AppLink className="button button--quiet" to="/tyo/foorumit/$id/kokous" params={{ id: meeting.forum.id }}>{t('callNext')}</AppLink>}
        {status !== 'held' && <a className="button button--quiet" href={`/api/partners/meetings/${id}/invitation.ics`} download>{t(status === 'cancelled' ? 'strikeOut' : 'toCalendar')}</a>}
        {mayRun && status === 'called' && <AppLink className="button button--quiet" to="/tyo/kokoukset/$id/muokkaa" params={params}>{t('changeMeeting')}</AppLink>}
        {mayRun && status === 'held' && <AppLink className="button button--quiet" to="/tyo/kokoukset/$id/osallistujat" params={params}>{t('correctCount')}</AppLink>}
        {mayRun && status === 'called' && <Button look="bare" onClick={() => setCancelling(true)}>{t('cancelMeeting')}</Button>}
      </div>
      {cancelling && (
        <ReasonSheet
          title={t('cancelling.title')} text={t('cancelling.text', { count: meeting.invited.length })} action={t('cancelMeeting')} onDo={(reason) => cancelMeeting(id, reason)} onClose={() => setCancelling(false)}
        />
      )}
    </section>
  );
}
