import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/Field';
import { recordMeeting } from './api/referrals';
import { FormSheet } from '../../ui/FormSheet';
import { helsinkiInstant, nowInFinland } from './moment-field';
import type { SheetProps } from './sheet-props';
import { momentControl, useMissingMoment, WhenFields } from './WhenFields';

export function MeetingSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const [when, setWhen] = useState(nowInFinland);
  const [note, setNote] = useState('');
  const save = () => recordMeeting(referral.id, { happenedAt: helsinkiInstant(when.day, when.time), ...(note.trim() && { note: note.trim() }) });
  const missing = useMissingMoment()(when);
  return (
    <FormSheet title={t('meeting.title')} action={t('shell:save')} missing={missing} controlOf={momentControl} onDo={save} onDone={onDone} onClose={onClose}>
      <WhenFields value={when} onChange={setWhen} />
      <TextArea label={t('meeting.note')} hint={t('meeting.noteHint')} optional value={note} onChange={setNote} maxLength={2000} />
    </FormSheet>
  );
}
