import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { FormSheet } from '../../ui/FormSheet';
import { planShift } from './api/volunteers';
import { useRenew } from './parts';
import { blankShift, shiftBodyOf, useShiftNeeds } from './shift-values';
import { ShiftFields } from './ShiftFields';

/** A new shift. */
export function PlanningSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('volunteers');
  const [renew, needs] = [useRenew(), useShiftNeeds()];
  const [key, setKey] = useState(newKey);
  const [values, setValues] = useState(blankShift);
  const save = async () => {
    try {
      await planShift(key, shiftBodyOf(values));
    } catch (error) {
      setKey(newKey());
      throw error;
    }
    await renew();
  };
  return (
    <FormSheet title={t('newShift')} action={t('shift.plan')} missing={needs(values)} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <ShiftFields values={values} problem={problem} onChange={(part) => setValues((before) => ({ ...before, ...part }))} />}
    </FormSheet>
  );
}
