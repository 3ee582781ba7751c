import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../ui/Asked';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { findPeople } from './api/rides';
import type { PersonValues } from './person-values';

interface Props {
  readonly nameLabel: string;
  readonly values: PersonValues;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (values: PersonValues) => void;
}

const LANGUAGES = [{ value: 'fi', label: 'suomi' }, { value: 'sv', label: 'svenska' }, { value: 'en', label: 'English' }] as const;

/** Who somebody is and how they are reached: chosen from those who are known, so that nobody types it again, or written. */
export function PersonFields({ nameLabel, values, problem, onChange }: Props) {
  const { t } = useTranslation('rides');
  return (
    <>
      <ChooseOne label={t('person.from')} value={values.from} onChange={(from) => onChange({ ...values, from })} choices={(['new', 'known'] as const).map((value) => ({ value, label: t(`person.${value}`) }))} />
      {values.from === 'known' ? <KnownPerson values={values} problem={problem} onChange={onChange} /> : (
        <>
          <TextField id="name" label={nameLabel} maxLength={120} value={values.name} onChange={(name) => onChange({ ...values, name })} problem={problem('name')} />
          <TextField id="email" type="email" label={t('offer.email')} maxLength={200} value={values.email} onChange={(email) => onChange({ ...values, email })} problem={problem('email')} />
          <TextField id="phone" type="tel" label={t('offer.phone')} hint={t('offer.contactHint')} value={values.phone} onChange={(phone) => onChange({ ...values, phone })} problem={problem('phone')} />
          <SelectField id="language" label={t('offer.language')} value={values.language} options={LANGUAGES} onChange={(language) => language && onChange({ ...values, language })} />
        </>
      )}
    </>
  );
}

const LEAST_LETTERS = 2;

/** Looks somebody up among those whom the organisation knows. */
function KnownPerson({ values, problem, onChange }: Omit<Props, 'nameLabel'>) {
  const { t } = useTranslation('rides');
  const [text, setText] = useState('');
  const searched = text.trim();
  const found = useQuery({ ...findPeople(searched), enabled: searched.length >= LEAST_LETTERS });
  const wrong = problem('known');
  return (
    <>
      <TextField id="known" label={t('person.search')} hint={t('person.searchHint')} maxLength={100} autoComplete="off" value={text} onChange={setText} problem={wrong} />
      <div aria-live="polite">
        {searched.length >= LEAST_LETTERS && (
          <Asked query={found}>
            {({ items }) => (items.length === 0 ? <p className="soft">{t('person.none')}</p> : (
              <ChooseOne
                column label={t('person.found')} value={values.personId} onChange={(personId) => onChange({ ...values, personId })}
                choices={items.map(({ id, name, phone, email }) => ({ value: id, label: name, hint: [phone, email].filter(Boolean).join(', ') }))}
              />
            ))}
          </Asked>
        )}
      </div>
    </>
  );
}
