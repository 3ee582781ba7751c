import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { ContactPerson } from '../../api/types/partners';
import { sameValues } from '../../shared/same-values';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { changeContactPerson, contactPerson, ROLES_KEY } from './api/appointments';
import { type Difference, Meanwhile } from './Meanwhile';

interface Props {
  readonly person: ContactPerson;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'phone', 'email'] as const;
const valuesOf = ({ name, phone, email }: ContactPerson) => ({ name, phone: phone ?? '', email: email ?? '' });

/** Corrects how a person is reached: over nothing that a colleague has written meanwhile. */
export function CorrectingSheet({ person: first, onDone, onClose }: Props) {
  const { t } = useTranslation('appointments');
  const queries = useQueryClient();
  const [values, setValues] = useState(() => ({ ...valuesOf(first), reason: '' }));
  const [version, setVersion] = useState(first.version);
  const [newer, setNewer] = useState<ContactPerson>();
  const save = async (): Promise<boolean> => {
    try {
      await changeContactPerson(first.id, { version, name: values.name.trim(), phone: values.phone.trim() || null, email: values.email.trim() || null, reason: values.reason.trim() });
    } catch (error) {
      if (!isProblem(error, 'contact-person-has-changed')) throw error;
      const standing = await queries.fetchQuery({ ...contactPerson(first.id), staleTime: 0 });
      setVersion(standing.version);
      setNewer(standing);
      return false;
    }
    await queries.invalidateQueries({ queryKey: ROLES_KEY });
    return true;
  };
  const { name, phone, email } = values;
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const differences: Difference[] = newer === undefined ? [] : FIELDS.filter((field) => valuesOf(newer)[field] !== values[field].trim())
    .map((field) => ({ field, label: t(`fields.${field}`), theirs: valuesOf(newer)[field], mine: values[field], onTake: () => change({ [field]: valuesOf(newer)[field] }) }));
  const missing = [...(values.name.trim() === '' ? [{ field: 'name', text: t('needs.name') }] : []), ...(values.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet title={t('person.correct')} action={t('shell:save')} missing={missing} unchanged={sameValues(valuesOf(newer ?? first), { name, phone, email })} onDo={save} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          {newer && <Meanwhile differences={differences} />}
          <TextField id="name" problem={problem('name')} label={t('form.name')} value={values.name} onChange={(name) => change({ name })} maxLength={120} autoComplete="off" />
          <TextField id="phone" problem={problem('phone')} type="tel" label={t('form.phone')} optional value={values.phone} onChange={(phone) => change({ phone })} maxLength={30} autoComplete="off" />
          <TextField id="email" problem={problem('email')} type="email" label={t('form.email')} optional value={values.email} onChange={(email) => change({ email })} maxLength={200} autoComplete="off" />
          <TextField id="reason" problem={problem('reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={values.reason} onChange={(reason) => change({ reason })} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
