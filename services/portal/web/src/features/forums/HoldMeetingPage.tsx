import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { useDraft } from '../../shared/draft';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { sameValues } from '../../shared/same-values';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { DIALOGUE, getMeeting, holdMeeting } from './api/forums';
import { DialogueForm } from './DialogueForm';
import { type CameValues, cameValuesOf, holdingBodyOf, isCount } from './meeting-values';
import { useMeetingPath } from './use-meeting-path';
import { ForCaller } from './WhoMay';
import './forums.css';

const route = getRouteApi('/tyo/kokoukset/$id/osallistujat');

const barredOf = ({ status, day }: Meeting) => (status === 'cancelled' ? 'isCancelled' : day > today() ? 'isAhead' : undefined);

/** Who came, as numbers by organisation. */
export function HoldMeetingPage() {
  const { t } = useTranslation('forums');
  const { id } = route.useParams();
  const asked = useQuery({ ...getMeeting(id), staleTime: Infinity, refetchOnWindowFocus: false });
  const above = useMeetingPath(asked.data);
  return <Page title={t('holdTitle')} lead={t('holdLead')} narrow above={above}><Asked query={asked}>{(meeting) => <ForCaller meeting={meeting} barred={barredOf(meeting)}><Holding key={id} meeting={meeting} /></ForCaller>}</Asked></Page>;
}

function Holding({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  const { text } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = meeting;
  const [values, setValues, forget] = useDraft<CameValues>(`holding.${id}.${meeting.version}`, cameValuesOf(meeting));
  const missing = [
    ...values.came.flatMap((one, index) => (isCount(one.people) ? [] : [{ field: `came.${index}`, text: t('needs.count', { name: text(one.names) }) }])), ...(isCount(values.others) ? [] : [{ field: 'others', text: t('needs.count', { name: t('others') }) }]),
  ];
  const save = async () => {
    await holdMeeting(id, holdingBodyOf(values));
    forget();
    await queries.invalidateQueries({ queryKey: DIALOGUE });
    await navigate({ to: '/tyo/kokoukset/$id', params: { id } });
  };
  const set = (index: number, people: string) => setValues((before) => ({ ...before, came: before.came.map((one, at) => (at === index ? { ...one, people } : one)) }));
  return (
    <DialogueForm action={t('saveCount')} missing={missing} unchanged={meeting.status === 'held' && sameValues(holdingBodyOf(values), holdingBodyOf(cameValuesOf(meeting)))} onSave={save}>
      {(problem) => (
        <>
          <div className="forum-form__counts">
            {values.came.map((one, index) => (
              <TextField key={one.id} id={`came.${index}`} type="number" min="0" label={text(one.names)} value={one.people} onChange={(people) => set(index, people)} problem={problem(`came.${index}`)} />
            ))}
          </div>
          <OrganisationPicker
            id="guests" label={t('addGuest')} hint={t('addGuestHint')} chosen={[]} optional
            onChange={([guest]) => guest && setValues((before) => ({ ...before, came: before.came.some((one) => one.id === guest.id) ? before.came : [...before.came, { ...guest, people: '1' }] }))}
          />
          <TextField id="others" type="number" min="0" label={t('others')} hint={t('othersHint')} optional value={values.others} onChange={(others) => setValues((before) => ({ ...before, others }))} problem={problem('others')} />
        </>
      )}
    </DialogueForm>
  );
}
