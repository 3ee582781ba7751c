import type { Barrier, Language, MunicipalityCode, ResidentPart, Solution, TargetGroup } from '@pirtti/kernel';
import type { Experiment, ExperimentBody, Idea } from '../../api/types/activities';
import type { Chosen } from '../../shared/chosen';

/** What is in the fields of the form. */
export interface ExperimentValues {
  readonly name: string;
  readonly purpose: string;
  readonly barrier: Barrier | '';
  readonly solution: Solution | '';
  readonly targetGroups: readonly TargetGroup[];
  readonly municipalityCode: MunicipalityCode | '';
  /** One on each line. */
  readonly villages: string;
  readonly pilotArea: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly participants: readonly Chosen[];
  readonly residents: number;
  readonly residentPart: ResidentPart | '';
  readonly activityIds: readonly string[];
  readonly ideaId: string;
  readonly language: Language;
}

const LONGEST_NAME = 120;

/** What a resident's wish already says is filled in. */
export const blankExperiment = (language: Language, idea?: Idea): ExperimentValues => ({
  name: idea?.words.slice(0, LONGEST_NAME) ?? '', purpose: '', barrier: idea?.barrier ?? '', solution: '', targetGroups: idea?.targetGroups ?? [], municipalityCode: idea?.municipalityCode ?? '', villages: idea?.village ?? '',
  pilotArea: '', startsOn: '', endsOn: '', participants: [], residents: 0, residentPart: '', activityIds: [], ideaId: idea?.id ?? '', language,
});

export const experimentValuesOf = (one: Experiment): ExperimentValues => ({
  name: one.name, purpose: one.purpose, barrier: one.barrier, solution: one.solution ?? '', targetGroups: one.targetGroups, municipalityCode: one.municipalityCode, villages: one.villages.join('\n'), pilotArea: one.pilotArea ?? '',
  startsOn: one.startsOn ?? '', endsOn: one.endsOn ?? '', participants: one.participants, residents: one.residents, residentPart: one.residentPart ?? '', activityIds: one.activities.map(({ id }) => id), ideaId: one.ideaId ?? '', language: one.language,
});

export const villagesOf = (typed: string): string[] => typed.split('\n').map((one) => one.trim()).filter(Boolean);

/** Only of values in which nothing is missing. */
export const experimentBodyOf = (values: ExperimentValues): ExperimentBody => ({
  name: values.name.trim(), language: values.language, purpose: values.purpose.trim(), barrier: values.barrier || 'other', solution: values.solution || null, targetGroups: [...values.targetGroups],
  municipalityCode: values.municipalityCode as MunicipalityCode, villages: villagesOf(values.villages), pilotArea: values.pilotArea.trim() || null, startsOn: values.startsOn || null, endsOn: values.endsOn || null,
  participantIds: values.participants.map(({ id }) => id), residents: values.residents, residentPart: values.residents > 0 ? values.residentPart || null : null, activityIds: [...values.activityIds], ideaId: values.ideaId || null,
});
