import { refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { ModelContent, VolunteerModel, VolunteerModelFact } from './volunteer-model.js';

export interface StartModel {
  readonly modelId: string;
  readonly organisationId: string;
  readonly content: ModelContent;
  readonly at: Date;
}

/** Begins a way of working with volunteers. It may begin without a responsible person: then it says so wherever one works. */
export const startModel = ({ modelId: id, organisationId, content, at }: StartModel): Decision<VolunteerModel | undefined, VolunteerModelFact> => (model) =>
  (model ? [] : [{ type: 'VolunteerModelStarted', model: { ...content, id, organisationId, endedOn: null, version: 1 }, at }]);

export interface ChangeModel {
  readonly content: ModelContent;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly at: Date;
}

/** Changes it, over nothing that another has written. */
export const changeModel = ({ content, version, at }: ChangeModel): Decision<VolunteerModel | undefined, VolunteerModelFact> => (before) => {
  const problem = notRunning(before);
  if (problem) return problem;
  const model = { ...before!, ...content };
  if (sameValue(model, before)) return [];
  if (before!.version !== version) return refuse('volunteer-model-has-changed', { version: before!.version });
  return [{ type: 'VolunteerModelChanged', model: { ...model, version: version + 1 }, before: before!, at }];
};

export interface EndModel {
  readonly lastDay: string;
  readonly version: number;
  /** How many pairs of it still go together. */
  readonly pairs: number;
  readonly at: Date;
}

/** Ends it. People are not left without anybody by ending the model over them: their pairs end first, each with its reason. */
export const endModel = ({ lastDay, version, pairs, at }: EndModel): Decision<VolunteerModel | undefined, VolunteerModelFact> => (before) => {
  if (before && before.endedOn !== null) return [];
  const problem = notRunning(before);
  if (problem) return problem;
  if (before!.version !== version) return refuse('volunteer-model-has-changed', { version: before!.version });
  if (pairs > 0) return refuse('volunteer-model-has-pairs', { pairs });
  return [{ type: 'VolunteerModelEnded', model: { ...before!, endedOn: lastDay, version: version + 1 }, at }];
};

/** Whoever answered for it is forgotten: it has nobody now, and says so. */
export const loseResponsible = ({ at }: { readonly at: Date }): Decision<VolunteerModel | undefined, VolunteerModelFact> => (before) =>
  (!before || before.responsibleId === null ? [] : [{ type: 'VolunteerModelChanged', model: { ...before, responsibleId: null, version: before.version + 1 }, before, at }]);

/** Why nothing new is done under a model. */
export function notRunning(model: Pick<VolunteerModel, 'endedOn'> | undefined): Refusal | undefined {
  if (!model) return refuse('not-found');
  return model.endedOn === null ? undefined : refuse('volunteer-model-has-ended');
}
