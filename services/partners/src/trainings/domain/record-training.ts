import { dayInHelsinki, refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { TRAINING_FIELDS, type Training, type TrainingContent, type TrainingFact } from './training.js';

interface Deed {
  readonly by: Doer;
  readonly at: Date;
}

export interface RecordTraining extends Deed {
  readonly trainingId: string;
  readonly content: TrainingContent;
}

/** Writes down a training that was held. */
export const recordTraining = ({ trainingId, content, by, at }: RecordTraining): Decision<Training | undefined, TrainingFact> => (training) => {
  if (training) return [];
  return wrongIn(content, at) ?? [{ type: 'TrainingRecorded', trainingId, content, by, at }];
};

interface Change extends Deed {
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
}

export interface CorrectTraining extends Change {
  readonly content: TrainingContent;
}

/** Corrects what was written down. Only whoever held it does; what another has written meanwhile is not overwritten. */
export const correctTraining = ({ content, version, reason, by, at }: CorrectTraining): Decision<Training | undefined, TrainingFact> => (training) => {
  // Of what is not there nobody is told more than of another's.
  if (training?.organisationId !== by.organisationId) return refuse('training-is-of-another');
  if (training.isRetracted) return refuse('training-is-retracted');
  const changed = TRAINING_FIELDS.filter((name) => !sameValue(training[name], content[name]));
  if (changed.length === 0) return [];
  if (training.version !== version) return refuse('training-has-changed', { version: training.version });
  return wrongIn(content, at) ?? [{ type: 'TrainingCorrected', trainingId: training.id, content, changed, reason, by, at }];
};

/** Takes back what was written down by mistake: it stays in the story and is not counted any more. */
export const retractTraining = ({ version, reason, by, at }: Change): Decision<Training | undefined, TrainingFact> => (training) => {
  if (training?.organisationId !== by.organisationId) return refuse('training-is-of-another');
  if (training.isRetracted) return [];
  if (training.version !== version) return refuse('training-has-changed', { version: training.version });
  return [{ type: 'TrainingRetracted', trainingId: training.id, reason, by, at }];
};

function wrongIn({ heldOn, staff, volunteers, organisations }: TrainingContent, at: Date): Refusal | undefined {
  if (heldOn > dayInHelsinki(at)) return refuse('training-is-still-ahead');
  if (staff + volunteers === 0) return refuse('training-without-people');
  if (organisations > staff + volunteers) return refuse('training-of-more-organisations-than-people');
  return undefined;
}
