import { SERVICE_LANGUAGES, VOLUNTEER_RHYTHMS, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_TIMES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerModel } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import type { ProblemOf } from '../../ui/SavingForm';
import { listModels } from './api/volunteers';
import type { WishValues } from './need-values';
import { ModelWarnings, useOptions } from './parts';
import { MunicipalityField } from './VolunteerFields';

/** What is still missing of a wish, told before anything is sent. */
export const useWishNeeds = () => {
  const { t } = useTranslation('volunteers');
  return ({ modelId, role }: WishValues): FieldProblem[] => [...(modelId ? [] : [{ field: 'modelId', text: t('needs.model') }]), ...(role ? [] : [{ field: 'role', text: t('needs.role') }])];
};

/** The models under which somebody can be looked for now. */
export const useRunningModels = (): readonly VolunteerModel[] => (useQuery(listModels).data?.items ?? []).filter(({ endedOn }) => endedOn === null);

interface Props {
  readonly values: WishValues;
  readonly models: readonly VolunteerModel[];
  readonly problem: ProblemOf;
  readonly onChange: (part: Partial<WishValues>) => void;
  /** Whose wish it is, where that is still to be told. */
  readonly children?: ReactNode;
}

/** What is wished of a volunteer: what, where, when and how often, in choices alone. */
export function NeedFields({ values, models, problem, onChange, children }: Props) {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const options = useOptions();
  const model = models.find(({ id }) => id === values.modelId);
  return (
    <>
      <SelectField id="modelId" label={t('needForm.model')} none={t('hint.choose')} value={values.modelId} onChange={(modelId) => onChange({ modelId, role: '' })} options={models.map(({ id, names }) => ({ value: id, label: text(names) }))} problem={problem('modelId')} />
      {model && <ModelWarnings warnings={model.warnings} />}
      <ChooseOne id="role" label={t('needForm.role')} value={values.role} onChange={(role) => onChange({ role })} choices={options(VOLUNTEER_ROLES, model?.roles ?? [])} problem={problem('role')} />
      {children}
      <ChooseMany id="skills" label={t('needForm.skills')} optional values={values.skills} onChange={(skills) => onChange({ skills })} choices={options(VOLUNTEER_SKILLS)} />
      <ChooseMany id="languages" label={t('needForm.languages')} optional values={values.languages} onChange={(languages) => onChange({ languages })} choices={options(SERVICE_LANGUAGES)} />
      <MunicipalityField label={t('needForm.municipality')} value={values.municipalityCode} onChange={(municipalityCode) => onChange({ municipalityCode })} />
      <TextField id="village" label={t('needForm.village')} optional value={values.village} onChange={(village) => onChange({ village })} maxLength={60} problem={problem('village')} />
      <ChooseMany id="times" label={t('needForm.times')} optional values={values.times} onChange={(times) => onChange({ times })} choices={options(VOLUNTEER_TIMES)} />
      <SelectField id="rhythm" label={t('needForm.rhythm')} optional none={t('needForm.rhythmOpen')} value={values.rhythm} onChange={(rhythm) => onChange({ rhythm })} options={options(VOLUNTEER_RHYTHMS)} problem={problem('rhythm')} />
      <ChooseOne id="minors" label={t('needForm.minors')} hint={t('needForm.minorsHint')} value={values.minors} onChange={(minors) => onChange({ minors })} choices={[{ value: 'no', label: t('needForm.no') }, { value: 'yes', label: t('needForm.yes') }]} />
    </>
  );
}
