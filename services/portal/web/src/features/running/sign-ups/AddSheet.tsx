import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../api/new-key';
import type { Activity, Seats } from '../../../api/types/activities';
import { useLanguage } from '../../../shared/labels';
import { FormSheet } from '../../../ui/FormSheet';
import { emptyPerson, missingIn, PersonFields } from '../../signing-up/PersonFields';
import { useSeatWords } from '../../signing-up/use-seat-words';
import { refreshComing } from '../api/refresh-coming';
import { addSignUp } from '../api/sign-ups';

interface Props {
  readonly activity: Activity;
  readonly time: Seats;
  readonly onAdded: (name: string) => void;
  readonly onClose: () => void;
}

/** Signs up somebody who has rung or come by. */
export function AddSheet({ activity, time, onAdded, onClose }: Props) {
  const { t } = useTranslation('signups');
  const language = useLanguage();
  const queries = useQueryClient();
  const { when, left } = useSeatWords();
  const [key] = useState(newKey);
  const [values, setValues] = useState(emptyPerson);
  const { name, phone, email, size, wish } = values;
  const add = async () => {
    await addSignUp(activity.id, key, { name, phone: phone || null, email: email || null, language, size, forAnother: false, wish: wish || null, date: time.date });
    await refreshComing(queries, 'sign-ups');
  };
  return (
    <FormSheet title={t('run.addTitle')} action={t('run.add')} missing={missingIn(values, t)} onDo={add} onDone={() => onAdded(name)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{time.date === null ? t('form.series') : when(time)}. {left(time)}</p>
          <p className="soft small">{t('run.addText')}</p>
          <PersonFields values={values} onChange={setValues} most={time.maxGroupSize} problemOf={problem} byOrganiser />
        </>
      )}
    </FormSheet>
  );
}
