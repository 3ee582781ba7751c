import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Forum, MeetingRow } from '../../api/types/partners';
import { useDraft } from '../../shared/draft';
import { formatDay, formatTime, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Page } from '../../ui/Page';
import { callMeeting, DIALOGUE, getForum, meetingsOf } from './api/forums';
import { meetingBodyOf, type MeetingValues, nextMeeting } from './meeting-values';
import { MeetingForm } from './MeetingForm';
import { ForConvener } from './WhoMay';
import './forums.css';

const route = getRouteApi('/tyo/foorumit/$id/kokous');

/** Calls the next meeting, with everything filled in that the last one and the forum's rhythm tell. */
export function NewMeetingPage() {
  const { t } = useTranslation('forums');
  const { id } = route.useParams();
  const forum = useQuery(getForum(id));
  const meetings = useQuery(meetingsOf(id, 1));
  return (
    <Page
      title={t('callTitle')} lead={t('callLead')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/foorumit/$id" params={{ id }}>{forum.data?.name ?? t('one')}</AppLink>]}
    >
      <Asked query={forum}>
        {(of) => (
          <ForConvener forum={of}><Asked query={meetings}>{({ items }) => <Calling key={id} forum={of} last={items.find(({ status }) => status !== 'cancelled')} />}</Asked></ForConvener>
        )}
      </Asked>
    </Page>
  );
}

function Calling({ forum, last }: { readonly forum: Forum; readonly last: MeetingRow | undefined }) {
  const { t } = useTranslation('forums');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { text, language } = useLabels();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: MeetingValues }>(`new-meeting.${forum.id}`, { key: newKey(), values: nextMeeting(forum, last, today()) });
  const [asking, setAsking] = useState<{ readonly answer: (send: boolean) => void }>();
  const { day, startTime, endTime, place, invited } = draft.values;
  const save = async () => {
    // Of what is over nobody is written to.
    if (day >= today() && !await new Promise<boolean>((answer) => setAsking({ answer })).finally(() => setAsking(undefined))) return;
    try {
      const { id } = await callMeeting(draft.key, forum.id, meetingBodyOf(draft.values));
      forget();
      await queries.invalidateQueries({ queryKey: DIALOGUE });
      await navigate({ to: '/tyo/kokoukset/$id', params: { id } });
    } catch (error) {
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return (
    <>
      <MeetingForm
        values={draft.values} convenerId={forum.organisations[0]?.id} action={t('call')} onSave={save}
        onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))}
      />
      {asking && (
        <ConfirmDialog title={t('sending.title')} confirm={t('sending.confirm', { count: invited.length })} onConfirm={() => asking.answer(true)} onCancel={() => asking.answer(false)}>
          <p>{t('sending.when', { day: formatDay(day), start: formatTime(startTime, language), end: formatTime(endTime, language), place: place.trim() })}</p>
          {invited.length === 0 ? <p>{t('sending.nobody')}</p> : (
            <>
              <p className="strong">{t('sending.who', { count: invited.length })}</p>
              <ul>{invited.map(({ id, names }) => <li key={id}>{text(names)}</li>)}</ul>
              <p>{t('sending.how')}</p>
            </>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
