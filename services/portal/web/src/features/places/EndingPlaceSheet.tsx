import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisteredPlace } from '../../api/types/activities';
import { today } from '../../shared/format';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { closeTo } from '../../ui/close-to';
import { endPlace, PLACES } from './api/places';

/** The place is used no longer after a day; what follows is said before. */
export function EndingPlaceSheet({ place: { id, version, validFrom }, onClose }: { readonly place: RegisteredPlace; readonly onClose: () => void }) {
  const { t } = useTranslation('places');
  const queries = useQueryClient();
  const [lastDay, setLastDay] = useState(() => [today(), validFrom ?? ''].sort().at(-1)!);
  const [reason, setReason] = useState('');
  const save = async () => {
    await endPlace(id, { lastDay, version, reason: reason.trim() });
    await queries.invalidateQueries({ queryKey: PLACES });
  };
  const missing = [
    ...(lastDay === '' || (validFrom !== null && lastDay < validFrom) ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []),
  ];
  return (
    <FormSheet title={t('end')} action={t('end')} grave missing={missing} onDo={save} onDone={() => closeTo('aikajana', onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('endingText')}</p>
          <TextField id="lastDay" type="date" label={t('lastDay')} {...(validFrom && { min: validFrom })} value={lastDay} onChange={setLastDay} problem={problem('lastDay')} />
          <TextField id="reason" label={t('why')} hint={t('whyHint')} value={reason} onChange={setReason} maxLength={300} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
