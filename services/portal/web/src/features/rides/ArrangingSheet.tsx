import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSheet } from '../../ui/FormSheet';
import { MeetingFields } from '../../ui/activity/MeetingFields';
import { comingActivities } from './api/rides';

/** The first ride of a meeting begins with the meeting: which activity, and when. */
export function ArrangingSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('rides');
  const navigate = useNavigate();
  const found = useQuery(comingActivities);
  const [chosen, setChosen] = useState({ activityId: '', date: '' });
  const missing = [...(chosen.activityId ? [] : [{ field: 'activityId', text: t('needs.activity') }]), ...(chosen.activityId && !chosen.date ? [{ field: 'date', text: t('needs.meeting') }] : [])];
  return (
    <FormSheet title={t('arrange.title')} action={t('arrange.action')} missing={missing} onDo={() => navigate({ to: '/tyo/kyydit/$id/$date', params: { id: chosen.activityId, date: chosen.date } })} onClose={onClose}>
      {(problem) => <><p>{t('arrange.text')}</p><MeetingFields query={found} value={chosen} onChange={setChosen} problem={problem} /></>}
    </FormSheet>
  );
}
