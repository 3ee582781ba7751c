import { DECLINE_REASONS } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { returnReferral } from './api/referrals';
import { FormSheet } from '../../ui/FormSheet';
import type { SheetProps } from './sheet-props';

const REASONS = ['wrong-service', 'not-eligible', 'no-capacity', 'duplicate', 'client-moved', 'other'] as const;

export function ReturnSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabels();
  const [reason, setReason] = useState<(typeof REASONS)[number] | ''>('');
  const save = () => returnReferral(referral.id, reason as (typeof REASONS)[number]);
  return (
    <FormSheet title={t('return.title')} action={t('return.action')} missing={reason === '' ? [{ field: 'reason', text: t('needs.reason') }] : []} onDo={save} onDone={onDone} onClose={onClose}>
      <p>{t('return.text')}</p>
      <SelectField id="reason" label={t('return.reason')} value={reason} onChange={setReason} none={t('return.choose')} options={REASONS.map((value) => ({ value, label: label(DECLINE_REASONS, value) }))} />
    </FormSheet>
  );
}
