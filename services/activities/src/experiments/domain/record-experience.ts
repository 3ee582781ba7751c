import { refuse, type Decision } from '@pirtti/kernel';
import type { Experience, ExperienceFact, Experiment, ExperimentDoer } from './experiment.js';
import { textProblem } from './texts.js';

/** An experiment with one experience of it; either may be missing. */
export interface WithExperience {
  readonly experiment: Experiment | undefined;
  readonly experience: Experience | undefined;
}

interface Deed {
  readonly by: ExperimentDoer;
  readonly at: Date;
}

export interface RecordExperience extends Deed, Pick<Experience, 'verdict' | 'voice' | 'words' | 'language'> {
  readonly experienceId: string;
}

/** Experiences are told while it is tried and after; those who take part tell theirs, whoever leads it. */
export const recordExperience = ({ experienceId, verdict, voice, words, language, by, at }: RecordExperience): Decision<WithExperience, ExperienceFact> => ({ experiment, experience }) => {
  if (experience) return [];
  if (!experiment) return refuse('not-found');
  if (experiment.state !== 'running' && experiment.state !== 'evaluated') return refuse('experiment-is-not-being-tried', { state: experiment.state });
  const recorded = { id: experienceId, experimentId: experiment.id, organisationId: by.organisationId, verdict, voice, words, language, at };
  return textProblem(words) ?? [{ type: 'ExperienceRecorded', experimentId: experiment.id, experience: recorded, experiment, by, at }];
};

/** Takes the words away, for instance because a name stands in them. That there was an experience stays, and is still counted. */
export const eraseExperience = ({ by, at }: Deed): Decision<WithExperience, ExperienceFact> => ({ experiment, experience }) => {
  if (!experiment || !experience || experience.experimentId !== experiment.id) return refuse('not-found');
  if (experience.organisationId !== by.organisationId) return refuse('experience-is-of-another');
  return experience.words === '' ? [] : [{ type: 'ExperienceErased', experimentId: experiment.id, experience, by, at }];
};
