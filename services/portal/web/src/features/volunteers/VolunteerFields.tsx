import { MUNICIPALITIES, SERVICE_LANGUAGES, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_TIMES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import type { ProblemOf } from '../../ui/SavingForm';
import { useOptions } from './parts';
import type { PersonValues, VolunteerValues } from './volunteer-values';

/** What is still missing of who somebody is. */
export const usePersonNeeds = () => {
  const { t } = useTranslation('volunteers');
  return ({ name, email, phone }: PersonValues): FieldProblem[] => [...(name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]), ...(email.trim() || phone.trim() ? [] : [{ field: 'email', text: t('needs.contact') }])];
};

interface PersonProps {
  readonly values: PersonValues;
  readonly nameLabel: string;
  readonly problem: ProblemOf;
  readonly onChange: (part: Partial<PersonValues>) => void;
}

/** Who somebody is and how they are reached. */
export function PersonFields({ values, nameLabel, problem, onChange }: PersonProps) {
  const { t } = useTranslation('volunteers');
  return (
    <>
      <TextField id="name" label={nameLabel} value={values.name} onChange={(name) => onChange({ name })} maxLength={120} autoComplete="off" problem={problem('name') ?? problem('person.name')} />
      <TextField id="email" type="email" label={t('field.email')} hint={t('hint.phone')} value={values.email} onChange={(email) => onChange({ email })} maxLength={200} autoComplete="off" problem={problem('email') ?? problem('person.email')} />
      <TextField id="phone" type="tel" label={t('field.phone')} optional value={values.phone} onChange={(phone) => onChange({ phone })} maxLength={30} autoComplete="off" problem={problem('phone') ?? problem('person.phone')} />
      <ChooseOne id="language" label={t('field.language')} value={values.language} onChange={(language) => onChange({ language })} choices={[{ value: 'fi', label: 'Suomi' }, { value: 'sv', label: 'Svenska' }, { value: 'en', label: 'English' }]} />
    </>
  );
}

interface OfferProps {
  readonly values: Pick<VolunteerValues, 'roles' | 'skills' | 'languages' | 'municipalityCode' | 'villages' | 'times'>;
  readonly only?: readonly string[];
  readonly problem: ProblemOf;
  readonly onChange: (part: Partial<VolunteerValues>) => void;
}

/** What somebody offers: the same fields for who offers themselves and for whom the coordinator writes. */
export function OfferFields({ values, only, problem, onChange }: OfferProps) {
  const { t } = useTranslation('volunteers');
  const options = useOptions();
  return (
    <>
      <ChooseMany id="roles" label={t('field.roles')} values={values.roles} onChange={(roles) => onChange({ roles })} choices={options(VOLUNTEER_ROLES, only)} problem={problem('roles')} />
      <ChooseMany id="times" label={t('field.times')} optional values={values.times} onChange={(times) => onChange({ times })} choices={options(VOLUNTEER_TIMES)} />
      <ChooseMany id="skills" label={t('field.skills')} optional values={values.skills} onChange={(skills) => onChange({ skills })} choices={options(VOLUNTEER_SKILLS)} />
      <ChooseMany id="languages" label={t('field.languages')} optional values={values.languages} onChange={(languages) => onChange({ languages })} choices={options(SERVICE_LANGUAGES)} />
      <MunicipalityField label={t('field.municipalityCode')} value={values.municipalityCode} onChange={(municipalityCode) => onChange({ municipalityCode })} />
      <TextField id="villages" label={t('field.villages')} hint={t('hint.villages')} optional value={values.villages} onChange={(villages) => onChange({ villages })} maxLength={300} problem={problem('villages')} />
    </>
  );
}

export function MunicipalityField({ id, label: words, none, value, problem, onChange }: { readonly id?: string; readonly label: string; readonly none?: string; readonly value: VolunteerValues['municipalityCode']; readonly problem?: string | undefined; readonly onChange: (code: VolunteerValues['municipalityCode']) => void }) {
  const { t } = useTranslation('volunteers');
  const { language } = useLabels();
  const options = useOptions()(MUNICIPALITIES).sort((one, other) => one.label.localeCompare(other.label, language));
  return <SelectField id={id ?? 'municipalityCode'} label={words} none={none ?? t('hint.municipalityUnknown')} value={value} onChange={onChange} options={options} problem={problem} />;
}
