import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { ChooseMany } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { peopleOf } from './api/appointments';
import type { FieldsProps } from './NamingForm';
import { usePeopleOptions } from './use-people-options';

/** Somebody whom the organisation has named before, or a new person. */
export function PersonFields({ values, onChange, problem }: FieldsProps) {
  const { t } = useTranslation('appointments');
  const options = usePeopleOptions();
  const me = useMe();
  const known = useQuery(peopleOf(values.organisation?.id)).data?.items ?? [];
  // Who is known here already is chosen by name, and not added twice.
  const mayBeMe = me?.organisation?.id === values.organisation?.id && !known.some(({ isYou }) => isYou);
  return (
    <div className="stack">
      {known.length > 0 && (
        <SelectField id="personId" label={t('form.person')} none={t('form.newPerson')} value={values.personId} onChange={(personId) => onChange({ personId })} problem={problem('personId')} options={options(known, values.startsOn, values.personId)} />
      )}
      {values.personId === '' && (
        <>
          {mayBeMe && me?.displayName && (
            <ChooseMany
              label={t('form.who')} optional values={values.isMe ? ['me'] : []} choices={[{ value: 'me', label: t('form.isMe') }]}
              onChange={([isMe]) => onChange({ isMe: isMe !== undefined, ...(isMe && values.name.trim() === '' && { name: me.displayName ?? '' }) })}
            />
          )}
          <TextField id="name" label={t('form.name')} value={values.name} onChange={(name) => onChange({ name })} maxLength={120} autoComplete="off" problem={problem('name')} />
          <TextField id="phone" type="tel" label={t('form.phone')} hint={t('form.phoneHint')} optional value={values.phone} onChange={(phone) => onChange({ phone })} maxLength={30} autoComplete="off" problem={problem('phone')} />
          <TextField id="email" type="email" label={t('form.email')} optional value={values.email} onChange={(email) => onChange({ email })} maxLength={200} autoComplete="off" problem={problem('email')} />
        </>
      )}
    </div>
  );
}
