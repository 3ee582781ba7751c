import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { endAppointment, ROLES_KEY } from './api/appointments';
import type { SheetProps } from './sheet-props';

/** What follows is said before: after the last day the role is missing where nobody else holds it. */
export function EndingSheet({ appointment: { id, startsOn }, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('appointments');
  const queries = useQueryClient();
  const [lastDay, setLastDay] = useState(() => (today() < startsOn ? startsOn : today()));
  const [reason, setReason] = useState('');
  const end = async () => {
    await endAppointment(id, lastDay, reason.trim());
    await queries.invalidateQueries({ queryKey: ROLES_KEY });
  };
  const missing = [
    ...(lastDay === '' || lastDay < startsOn ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []),
    ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []),
  ];
  return (
    <FormSheet title={t('end.title')} action={t('end.action')} missing={missing} onDo={end} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('end.text')}</p>
          <TextField id="lastDay" problem={problem('lastDay')} type="date" label={t('end.lastDay')} min={startsOn} value={lastDay} onChange={setLastDay} />
          <TextField id="reason" problem={problem('reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
