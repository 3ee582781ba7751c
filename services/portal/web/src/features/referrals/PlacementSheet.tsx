import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { activitiesIn, clientOf, requestPlacement } from './api/referrals';
import { FormSheet } from '../../ui/FormSheet';
import type { SheetProps } from './sheet-props';

export function PlacementSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const { text } = useLabels();
  const client = useQuery({ ...clientOf(referral.client?.id ?? ''), enabled: referral.client !== null });
  const near = useQuery(activitiesIn(client.data?.municipalityCode));
  const [activityId, setActivityId] = useState(referral.activity?.id ?? '');
  const save = () => requestPlacement(referral.id, activityId);
  const named = referral.activity ? [{ value: referral.activity.id, label: `${text(referral.activity.names)}, ${text(referral.activity.organisation?.names)}` }] : [];
  const others = (near.data?.items ?? []).filter((each) => each.id !== referral.activity?.id).map((each) => ({ value: each.id, label: `${text(each.names)}, ${text(each.organisation.names)}` }));
  return (
    <FormSheet title={t('request.title')} action={t('request.action')} missing={activityId === '' ? [{ field: 'activity', text: t('needs.activity') }] : []} onDo={save} onDone={onDone} onClose={onClose}>
      <p>{t('request.text')}</p>
      <SelectField id="activity" label={t('request.activity')} value={activityId} onChange={setActivityId} options={[...named, ...others]} {...(referral.activity ? {} : { none: t('request.choose') })} />
    </FormSheet>
  );
}
