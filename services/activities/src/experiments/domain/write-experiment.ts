import { refuse, sameValue, type ActivityKind, type Decision, type Refusal } from '@pirtti/kernel';
import { EXPERIMENT_FIELDS, type Experiment, type ExperimentContent, type ExperimentDoer, type ExperimentFact } from './experiment.js';
import { movesFrom } from './moves.js';
import type { Gathered } from './move-experiment.js';
import { textProblem } from './texts.js';

interface Describe {
  readonly content: ExperimentContent;
  /** Ids in the content that name nothing that the writer may name. */
  readonly strange: { readonly organisations: readonly string[]; readonly activities: readonly string[]; readonly ideas: readonly string[] };
  readonly by: ExperimentDoer;
  readonly at: Date;
}

export interface BeginExperiment extends Describe {
  readonly experimentId: string;
  readonly kinds: readonly ActivityKind[];
}

/** Begins an experiment as an idea. */
export const beginExperiment = ({ experimentId, content, strange, kinds, by, at }: BeginExperiment): Decision<Gathered, ExperimentFact> => ({ experiment }) => {
  if (experiment) return [];
  return wrongIn(content, strange, by) ?? [{ type: 'ExperimentBegun', experimentId, content, state: 'idea', iteration: 1, predecessorId: null, told: { kinds, good: 0, bad: 0 }, by, at }];
};

export interface ChangeExperiment extends Describe {
  /** The version that the writer had before them. */
  readonly version: number;
}

/** Changes what an experiment is, as long as it goes on. What another has written meanwhile is not overwritten. */
export const changeExperiment = ({ content, strange, version, by, at }: ChangeExperiment): Decision<Gathered, ExperimentFact> => ({ experiment }) => {
  const problem = notLed(experiment, by);
  if (problem) return problem;
  const changed = EXPERIMENT_FIELDS.filter((name) => !sameValue(experiment![name], content[name]));
  if (changed.length === 0) return [];
  if (movesFrom(experiment!.state).length === 0) return refuse('experiment-is-over', { state: experiment!.state });
  if (experiment!.version !== version) return refuse('experiment-has-changed', { version: experiment!.version });
  return wrongIn(content, strange, by) ?? [{ type: 'ExperimentChanged', experimentId: experiment!.id, content, changed, by, at }];
};

function notLed(experiment: Experiment | undefined, by: ExperimentDoer): Refusal | undefined {
  if (!experiment) return refuse('not-found');
  return experiment.organisationId === by.organisationId ? undefined : refuse('experiment-is-led-by-another');
}

function wrongIn(content: ExperimentContent, { organisations, activities, ideas }: Describe['strange'], by: ExperimentDoer): Refusal | undefined {
  const { startsOn, endsOn, participantIds, name, purpose, villages, pilotArea } = content;
  if (endsOn !== null && (startsOn === null || endsOn < startsOn)) return refuse('experiment-ends-before-it-begins');
  if (participantIds.includes(by.organisationId)) return refuse('leader-takes-part-already');
  if (organisations.length > 0) return refuse('organisation-is-unknown', { unknown: [...organisations] });
  if (activities.length > 0) return refuse('activity-is-of-another', { unknown: [...activities] });
  if (ideas.length > 0) return refuse('idea-is-unknown', { unknown: [...ideas] });
  return textProblem(name, purpose, pilotArea, ...villages);
}
