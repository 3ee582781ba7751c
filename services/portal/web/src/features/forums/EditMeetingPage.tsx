import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { changeMeeting, DIALOGUE, getMeeting } from './api/forums';
import { meetingBodyOf, type MeetingValues, meetingValuesOf } from './meeting-values';
import { MeetingForm } from './MeetingForm';
import { useMeetingPath } from './use-meeting-path';
import { ForCaller } from './WhoMay';
import './forums.css';

const route = getRouteApi('/tyo/kokoukset/$id/muokkaa');
const BARRED = { called: undefined, held: 'isHeld', cancelled: 'isCancelled' } as const;

export function EditMeetingPage() {
  const { t } = useTranslation('forums');
  const { id } = route.useParams();
  const asked = useQuery({ ...getMeeting(id), queryKey: ['meeting-to-edit', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const above = useMeetingPath(asked.data);
  return <Page title={t('changeMeeting')} narrow above={above}><Asked query={asked}>{(meeting) => <ForCaller meeting={meeting} barred={BARRED[meeting.status]}><Editing meeting={meeting} /></ForCaller>}</Asked></Page>;
}

function Editing({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  const { text } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = meeting;
  const changing = useChanging<MeetingValues>({
    name: `meeting.${id}`, version: meeting.version, values: meetingValuesOf(meeting), conflict: 'meeting-has-changed', concerns: DIALOGUE,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getMeeting(id), staleTime: 0 });
      return { version: now.version, values: meetingValuesOf(now) };
    },
    save: (values, version, reason) => changeMeeting(id, { ...meetingBodyOf(values), version, reason: reason || null }),
  });
  const words = (values: MeetingValues, field: keyof MeetingValues): string => {
    if (field === 'invited') return values.invited.map(({ names }) => text(names)).join(', ');
    if (field === 'agenda') return values.agenda.map((one, index) => `${index + 1}. ${one.text}`).join('\n');
    return field === 'day' ? values.day && formatDay(values.day) : values[field];
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <MeetingForm
        values={changing.values} convenerId={meeting.convener?.id} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/kokoukset/$id', params: { id } }); }}
      >
        <TextField id="reason" label={t('reason')} hint={t('changeReasonHint')} optional value={changing.reason} onChange={changing.setReason} maxLength={500} />
      </MeetingForm>
    </>
  );
}
