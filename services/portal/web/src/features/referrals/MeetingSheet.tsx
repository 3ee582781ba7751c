import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/Field';
import { recordMeeting } from './api/referrals';
import { FormSheet } from '../../ui/FormSheet';
import { helsinkiInstant, nowInFinland } from './moment-field';
import type { SheetProps } from './sheet-props';
import { useMissingMoment, WhenFields } from './WhenFields';

export function MeetingSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const [when, setWhen] = useState(nowInFinland);
  const [note, setNote] = useState('');
  const save = useMutation({ mutationFn: () => recordMeeting(referral.id, { happenedAt: helsinkiInstant(when.day, when.time), ...(note.trim() && { note: note.trim() }) }), onSuccess: onDone });
  const missing = useMissingMoment()(when);
  return (
    <FormSheet title={t('meeting.title')} action={t('shell:save')} missing={missing} busy={save.isPending} error={save.error} onSubmit={() => save.mutate()} onClose={onClose}>
      <WhenFields value={when} onChange={setWhen} />
      <TextArea label={t('meeting.note')} hint={t('meeting.noteHint')} optional value={note} onChange={setNote} maxLength={2000} />
    </FormSheet>
  );
}
