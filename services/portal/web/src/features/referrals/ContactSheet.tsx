import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/Choices';
import { recordContact } from './api/referrals';
import { FormSheet } from '../../ui/FormSheet';
import { helsinkiInstant, nowInFinland } from './moment-field';
import type { SheetProps } from './sheet-props';
import { momentControl, useMissingMoment, WhenFields } from './WhenFields';

export function ContactSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const [when, setWhen] = useState(nowInFinland);
  const [channel, setChannel] = useState<'phone' | 'message' | 'visit'>('phone');
  const [reached, setReached] = useState<'yes' | 'no' | ''>('');
  const save = () => recordContact(referral.id, { happenedAt: helsinkiInstant(when.day, when.time), channel, reached: reached === 'yes' });
  const missing = [...useMissingMoment()(when), ...(reached === '' ? [{ field: 'reached', text: t('needs.reached') }] : [])];
  return (
    <FormSheet title={t('contact.title')} action={t('shell:save')} missing={missing} controlOf={momentControl} onDo={save} onDone={onDone} onClose={onClose}>
      <WhenFields value={when} onChange={setWhen} />
      <ChooseOne label={t('contact.channel')} value={channel} onChange={setChannel} choices={(['phone', 'message', 'visit'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))} />
      <ChooseOne id="reached" label={t('contact.reached')} value={reached} onChange={(value) => setReached(value)} choices={[{ value: 'yes', label: t('contact.yes') }, { value: 'no', label: t('contact.no') }]} />
    </FormSheet>
  );
}
