import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { KnownPerson } from '../../api/types/activities';
import { sameValues } from '../../shared/same-values';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { type Difference, Meanwhile } from '../appointments/Meanwhile';
import { correctPerson, getPerson, PEOPLE } from './api/people';

interface Props {
  readonly person: KnownPerson;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'phone', 'email', 'language'] as const;
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const valuesOf = ({ name, phone, email, language }: KnownPerson) => ({ name, phone: phone ?? '', email: email ?? '', language });

/** Corrects who somebody is and how they are reached: over nothing that a colleague has written meanwhile. */
export function CorrectingSheet({ person: first, onClose }: Props) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(first));
  const [standing, setStanding] = useState(first);
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const save = async (): Promise<boolean> => {
    try {
      await correctPerson(first.id, { version: standing.version, name: values.name.trim(), phone: values.phone.trim() || null, email: values.email.trim() || null, language: values.language });
    } catch (error) {
      const now = isProblem(error, 'person-has-changed') ? (await queries.fetchQuery({ ...getPerson(first.id), staleTime: 0 })).person : null;
      if (!now) throw error;
      setStanding(now);
      return false;
    }
    await queries.invalidateQueries({ queryKey: PEOPLE });
    return true;
  };
  const words = (field: (typeof FIELDS)[number], value: string) => (field === 'language' ? t(`language.${value as 'fi'}`) : value);
  const differences: Difference[] = standing === first ? [] : FIELDS.filter((field) => valuesOf(standing)[field] !== values[field].trim())
    .map((field) => ({ field, label: t(`field.${field}`), theirs: words(field, valuesOf(standing)[field]), mine: words(field, values[field]), onTake: () => change({ [field]: valuesOf(standing)[field] }) }));
  const missing = [
    ...(values.name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
    ...(values.phone.trim() || values.email.trim() ? [] : [{ field: 'phone', text: t('needs.contact') }]),
  ];
  return (
    <FormSheet title={t('correct.title')} action={t('shell:save')} missing={missing} unchanged={sameValues(valuesOf(standing), values)} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          {standing !== first && <Meanwhile differences={differences} />}
          <TextField id="name" label={t('field.name')} value={values.name} onChange={(name) => change({ name })} maxLength={120} autoComplete="off" problem={problem('name')} />
          <TextField id="phone" type="tel" label={t('field.phone')} hint={t('correct.hint')} value={values.phone} onChange={(phone) => change({ phone })} maxLength={30} autoComplete="off" problem={problem('phone')} />
          <TextField id="email" type="email" label={t('field.email')} value={values.email} onChange={(email) => change({ email })} maxLength={200} autoComplete="off" problem={problem('email')} />
          <SelectField id="language" label={t('field.language')} value={values.language} options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} onChange={(language) => language && change({ language })} problem={problem('language')} />
        </>
      )}
    </FormSheet>
  );
}
