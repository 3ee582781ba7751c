import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { ActionRows } from './ActionRows';

/** Who promised what in the meeting. */
export function Actions({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  return (
    <section className="stack" aria-labelledby="tehtavat">
      <h2 id="tehtavat">{t('actions.title')}</h2>
      {meeting.actions.length === 0 ? <p className="soft">{t('actions.none')}</p> : <ActionRows actions={meeting.actions.map((one) => ({ ...one, meetingId: meeting.id }))} language={meeting.forum?.language} />}
    </section>
  );
}
