import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/Field';
import type { PersonValues } from './person-values';

interface Props {
  readonly nameLabel: string;
  readonly values: PersonValues;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (values: PersonValues) => void;
}

const LANGUAGES = [{ value: 'fi', label: 'suomi' }, { value: 'sv', label: 'svenska' }, { value: 'en', label: 'English' }] as const;

/** Who somebody is and how they are reached. */
export function PersonFields({ nameLabel, values, problem, onChange }: Props) {
  const { t } = useTranslation('rides');
  return (
    <>
      <TextField id="name" label={nameLabel} maxLength={120} value={values.name} onChange={(name) => onChange({ ...values, name })} problem={problem('name')} />
      <TextField id="email" type="email" label={t('offer.email')} maxLength={200} value={values.email} onChange={(email) => onChange({ ...values, email })} problem={problem('email')} />
      <TextField id="phone" type="tel" label={t('offer.phone')} hint={t('offer.contactHint')} value={values.phone} onChange={(phone) => onChange({ ...values, phone })} problem={problem('phone')} />
      <SelectField id="language" label={t('offer.language')} value={values.language} options={LANGUAGES} onChange={(language) => language && onChange({ ...values, language })} />
    </>
  );
}
