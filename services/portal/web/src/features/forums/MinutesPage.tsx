import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { Asked } from '../../ui/Asked';
import { TextArea } from '../../ui/Field';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { DIALOGUE, getMeeting, writeMinutes } from './api/forums';
import { ActionFields } from './ActionFields';
import { DialogueForm } from './DialogueForm';
import { minutesBodyOf, type MinutesValues, minutesValuesOf } from './meeting-values';
import { useMeetingPath } from './use-meeting-path';
import { ForCaller } from './WhoMay';
import './forums.css';

const route = getRouteApi('/tyo/kokoukset/$id/poytakirja');

/** What was said of each item, and who promised what. */
export function MinutesPage() {
  const { t } = useTranslation('forums');
  const { id } = route.useParams();
  const asked = useQuery({ ...getMeeting(id), queryKey: ['minutes-to-write', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const above = useMeetingPath(asked.data);
  return <Page title={t('minutes')} lead={t('minutesLead')} narrow above={above}><Asked query={asked}>{(meeting) => <ForCaller meeting={meeting} barred={meeting.status === 'held' ? undefined : 'notHeld'}><Writing meeting={meeting} /></ForCaller>}</Asked></Page>;
}

function Writing({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  const { text } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, agenda } = meeting;
  const changing = useChanging<MinutesValues>({
    name: `minutes.${id}`, version: meeting.version, values: minutesValuesOf(meeting), conflict: 'meeting-has-changed', concerns: DIALOGUE,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getMeeting(id), staleTime: 0 });
      return { version: now.version, values: minutesValuesOf(now) };
    },
    save: (values, version) => writeMinutes(id, { ...minutesBodyOf(values), version }),
  });
  const owners = [...(meeting.convener ? [meeting.convener] : []), ...meeting.invited, ...meeting.participants.flatMap(({ organisation }) => organisation ?? [])];
  const choices = [...new Map(owners.map((one) => [one.id, { value: one.id, label: text(one.names) }])).values()];
  const nameOf = (owner: string) => choices.find(({ value }) => value === owner)?.label ?? '';
  const words = (values: MinutesValues, field: keyof MinutesValues): string => (field === 'notes'
    ? agenda.flatMap((item) => (values.notes[item.id] ? `${item.text}: ${values.notes[item.id]}` : [])).join('\n')
    : values.actions.map((one) => `${nameOf(one.ownerId)}: ${one.text}`).join('\n'));
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <DialogueForm action={t('saveMinutes')} missing={[]} unchanged={changing.unchanged} onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/kokoukset/$id', params: { id } }); }}>
        {(problem) => (
          <>
            {agenda.map((item, index) => (
              <TextArea
                key={item.id} id={`notes.${index}`} label={`${index + 1}. ${item.text}`} optional value={changing.values.notes[item.id] ?? ''} maxLength={5000} problem={problem(`notes.${index}`)}
                onChange={(note) => changing.change({ notes: { ...changing.values.notes, [item.id]: note } })}
              />
            ))}
            <ActionFields
              actions={changing.values.actions} done={meeting.actions.filter((one) => one.done).map((one) => one.id)} owners={choices} problem={problem} onChange={(actions) => changing.change({ actions })}
            />
          </>
        )}
      </DialogueForm>
    </>
  );
}
