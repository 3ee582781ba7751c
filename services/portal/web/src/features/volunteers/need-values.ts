import type { Language, MunicipalityCode, ServiceLanguage, VolunteerRhythm, VolunteerRole, VolunteerSkill, VolunteerTime } from '@pirtti/kernel';
import type { VolunteerNeed, VolunteerNeedBody, VolunteerNeedChange } from '../../api/types/activities';
import { blankPerson, personBodyOf, type PersonValues } from './volunteer-values';

/** What is wished of a volunteer, as a form has it. */
export interface WishValues {
  readonly modelId: string;
  readonly role: VolunteerRole | '';
  readonly skills: readonly VolunteerSkill[];
  readonly languages: readonly ServiceLanguage[];
  readonly municipalityCode: MunicipalityCode | '';
  readonly village: string;
  readonly times: readonly VolunteerTime[];
  readonly rhythm: VolunteerRhythm | '';
  readonly minors: 'yes' | 'no';
}

/** With whose wish it is, while it is written down. */
export interface NeedValues extends PersonValues, WishValues {
  readonly whose: 'name' | 'code';
  readonly placementId: string;
}

export const blankNeed = (language: Language): NeedValues =>
  ({ ...blankPerson(language), modelId: '', role: '', skills: [], languages: [], municipalityCode: '', village: '', times: [], rhythm: '', minors: 'no', whose: 'name', placementId: '' });

export const wishValuesOf = ({ model, role, skills, languages, municipalityCode, village, times, rhythm, concernsMinors }: VolunteerNeed): WishValues => ({
  modelId: model.id, role, skills, languages, municipalityCode: municipalityCode ?? '', village: village ?? '', times, rhythm: rhythm ?? '', minors: concernsMinors ? 'yes' : 'no',
});

/** Only of values in which nothing is missing. */
export const wishBodyOf = ({ modelId, role, skills, languages, municipalityCode, village, times, rhythm, minors }: WishValues): Omit<VolunteerNeedChange, 'version'> => ({
  modelId, role: role || 'companion', skills: [...skills], languages: [...languages], municipalityCode: municipalityCode || null, village: village.trim() || null, times: [...times], rhythm: rhythm || null, concernsMinors: minors === 'yes',
});

export const needBodyOf = ({ whose, placementId, ...values }: NeedValues): VolunteerNeedBody =>
  ({ ...wishBodyOf(values), person: whose === 'name' ? personBodyOf(values) : null, placementId: whose === 'code' ? placementId : null });
