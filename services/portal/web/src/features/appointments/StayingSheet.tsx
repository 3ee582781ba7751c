import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactPerson } from '../../api/types/partners';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { ROLES_KEY, stayAfterAll } from './api/appointments';

interface Props {
  readonly person: ContactPerson;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The day is taken back; what has been handed over already does not come back by itself, and that is said before. */
export function StayingSheet({ person, onDone, onClose }: Props) {
  const { t } = useTranslation('appointments');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const stay = async () => {
    await stayAfterAll(person.id, reason.trim());
    await queries.invalidateQueries({ queryKey: ROLES_KEY });
  };
  const missing = reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [];
  return (
    <FormSheet title={t('stay.title', { name: person.name })} action={t('stay.action')} missing={missing} onDo={stay} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('stay.text')}</p>
          <TextField id="reason" problem={problem('reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
