import type { MunicipalityCode, TrainingTopic } from '@pirtti/kernel';
import type { Training, TrainingBody } from '../../api/types/partners';
import { today } from '../../shared/format';

/** What is in the fields of the form. */
export interface TrainingValues {
  readonly title: string;
  readonly topic: TrainingTopic | '';
  readonly heldOn: string;
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly staff: string;
  readonly volunteers: string;
  readonly organisations: string;
}

export const blankTraining = (): TrainingValues => ({ title: '', topic: '', heldOn: today(), municipalityCodes: [], staff: '', volunteers: '', organisations: '' });

export const trainingValuesOf = ({ title, topic, heldOn, municipalityCodes, staff, volunteers, organisations }: Training): TrainingValues =>
  ({ title, topic, heldOn, municipalityCodes, staff: String(staff), volunteers: String(volunteers), organisations: String(organisations) });

const MOST_PEOPLE = 10_000;

/** What was typed as a number of people, nought where nothing was; undefined where it is no such number. */
export function numberOf(typed: string): number | undefined {
  const number = Number(typed.trim() || '0');
  return Number.isInteger(number) && number >= 0 && number <= MOST_PEOPLE ? number : undefined;
}

/** Only of values in which nothing is missing. */
export const trainingBodyOf = ({ title, topic, heldOn, municipalityCodes, staff, volunteers, organisations }: TrainingValues): TrainingBody => ({
  title: title.trim(), topic: topic || 'recognising-loneliness', heldOn, municipalityCodes: [...municipalityCodes],
  staff: numberOf(staff) ?? 0, volunteers: numberOf(volunteers) ?? 0, organisations: numberOf(organisations) ?? 1,
});
