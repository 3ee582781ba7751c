import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { cancelAppointment, ROLES_KEY } from './api/appointments';
import type { SheetProps } from './sheet-props';

/** What has not begun has no last day to choose: only why is asked. */
export function CancellingSheet({ appointment: { id }, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('appointments');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const cancel = async () => {
    await cancelAppointment(id, reason.trim());
    await queries.invalidateQueries({ queryKey: ROLES_KEY });
  };
  const missing = reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [];
  return (
    <FormSheet title={t('cancel.title')} action={t('cancel.action')} missing={missing} onDo={cancel} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('cancel.text')}</p>
          <TextField id="reason" problem={problem('reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
