import type { Language, MunicipalityCode, ServiceLanguage, VolunteerRole, VolunteerSkill, VolunteerTime } from '@pirtti/kernel';
import type { Volunteer, VolunteerBody } from '../../api/types/activities';

/** Who somebody is, as a form has it. */
export interface PersonValues {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
}

export const blankPerson = (language: Language): PersonValues => ({ name: '', email: '', phone: '', language });
export const personBodyOf = ({ name, email, phone, language }: PersonValues) => ({ name: name.trim(), email: email.trim() || null, phone: phone.trim() || null, language });

/** What is in the fields of the form. */
export interface VolunteerValues extends PersonValues {
  readonly roles: readonly VolunteerRole[];
  readonly skills: readonly VolunteerSkill[];
  readonly languages: readonly ServiceLanguage[];
  readonly municipalityCode: MunicipalityCode | '';
  /** As typed, with commas. */
  readonly villages: string;
  readonly times: readonly VolunteerTime[];
  readonly maxMatches: string;
  readonly trainedOn: string;
  readonly pledgedOn: string;
  readonly recordCheckedOn: string;
}

export const blankVolunteer = (language: Language): VolunteerValues =>
  ({ ...blankPerson(language), roles: [], skills: [], languages: language === 'en' ? [] : [language], municipalityCode: '', villages: '', times: [], maxMatches: '1', trainedOn: '', pledgedOn: '', recordCheckedOn: '' });

export const volunteerValuesOf = ({ person, roles, skills, languages, municipalityCode, villages, times, maxMatches, trainedOn, pledgedOn, recordCheckedOn }: Volunteer): VolunteerValues => ({
  name: person?.name ?? '', email: person?.email ?? '', phone: person?.phone ?? '', language: person?.language ?? 'fi', roles, skills, languages, municipalityCode: municipalityCode ?? '', villages: villages.join(', '), times,
  maxMatches: String(maxMatches), trainedOn: trainedOn ?? '', pledgedOn: pledgedOn ?? '', recordCheckedOn: recordCheckedOn ?? '',
});

export const villagesOf = (typed: string): string[] => [...new Set(typed.split(',').map((one) => one.trim()).filter(Boolean))].slice(0, 10);

/** Only of values in which nothing is missing. */
export const volunteerBodyOf = (values: VolunteerValues): VolunteerBody => ({
  person: personBodyOf(values), roles: [...values.roles], skills: [...values.skills], languages: [...values.languages], municipalityCode: values.municipalityCode || null, villages: villagesOf(values.villages), times: [...values.times],
  maxMatches: Number(values.maxMatches) || 0, trainedOn: values.trainedOn || null, pledgedOn: values.pledgedOn || null, recordCheckedOn: values.recordCheckedOn || null,
});
