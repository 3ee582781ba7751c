import { FORUM_TYPES, ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { formatDay, formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { getMeeting } from './api/forums';
import { Actions } from './Actions';
import { DialogueTimeline } from './DialogueTimeline';
import { Invited } from './Invited';
import { MeetingSteps } from './MeetingSteps';
import { MeetingStatus } from './Meetings';
import { Participants } from './Participants';
import { useMeetingPath } from './use-meeting-path';
import './forums.css';

const route = getRouteApi('/tyo/kokoukset/$id');

/** A meeting from its invitation to what came of it. */
export function MeetingPage() {
  const { t } = useTranslation('forums');
  const { label } = useLabels();
  const { id } = route.useParams();
  const query = useQuery(getMeeting(id));
  const meeting = query.data;
  const above = useMeetingPath(meeting, false);
  const title = meeting ? `${meeting.forum?.name ?? label(FORUM_TYPES, meeting.forumType)} ${formatDay(meeting.day)}` : t('meeting');
  return (
    <Page title={title} narrow above={above}>
      <Asked query={query}>
        {(one) => (
          <>
            <Facts meeting={one} />
            <MeetingSteps meeting={one} />
            <section className="stack" aria-labelledby="asialista">
              <h2 id="asialista">{t(one.status === 'held' ? 'minutes' : 'field.agenda')}</h2>
              {one.agenda.length === 0 && <p className="soft">{t('noAgenda')}</p>}
              <ol className="forum-agenda" lang={one.forum?.language}>{one.agenda.map((item) => <li key={item.id}><span className="strong">{item.text}</span>{item.note && <p>{item.note}</p>}</li>)}</ol>
            </section>
            {one.status === 'held' && <Actions meeting={one} />}
            {one.status === 'held' && <Participants meeting={one} />}
            <DialogueTimeline of="meeting" id={id} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ meeting: one }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  const { label, text, language } = useLabels();
  return (
    <section className="card" aria-label={t('facts')}>
      <p><MeetingStatus status={one.status} /></p>
      <dl className="facts">
        <dt>{t('when')}</dt><dd className="strong">{formatLongWeekdayAndDay(one.day, language)} {formatTime(one.startTime, language)}–{formatTime(one.endTime, language)}</dd>
        <dt>{t('field.place')}</dt><dd>{one.place}{one.onlineUrl && <> · <a href={one.onlineUrl} rel="noreferrer">{t('join')}</a></>}</dd>
        <dt>{t('convener')}</dt><dd>{text(one.convener?.names)}</dd>
        <dt>{t('field.invited')}</dt><dd><Invited invited={one.invited} /></dd>
        {one.cancellation && <><dt>{t('cancelled')}</dt><dd>{[label(ROLES, one.cancellation.role), text(one.cancellation.organisation?.names)].join(', ')}: {one.cancellation.reason}</dd></>}
      </dl>
    </section>
  );
}
