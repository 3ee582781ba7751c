import type { MunicipalityCode, TrainingTopic } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';

/** What the register tells of a training that was held. Who came is counted, never named. */
export interface TrainingContent {
  readonly topic: TrainingTopic;
  readonly title: string;
  /** A day in Helsinki. */
  readonly heldOn: string;
  /** For which municipalities; in the order of their codes. */
  readonly municipalityCodes: readonly MunicipalityCode[];
  /** How many came as part of their work. */
  readonly staff: number;
  readonly volunteers: number;
  /** From how many organisations they came. */
  readonly organisations: number;
}

export const TRAINING_FIELDS = ['topic', 'title', 'heldOn', 'municipalityCodes', 'staff', 'volunteers', 'organisations'] as const satisfies readonly (keyof TrainingContent)[];
export type TrainingField = (typeof TRAINING_FIELDS)[number];

export interface Training extends TrainingContent {
  readonly id: string;
  /** Who held it. */
  readonly organisationId: string;
  readonly version: number;
  /** Written down by mistake: it is not counted. */
  readonly isRetracted: boolean;
}

interface Of {
  readonly trainingId: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface TrainingRecorded extends Of {
  readonly type: 'TrainingRecorded';
  readonly content: TrainingContent;
}

export interface TrainingCorrected extends Of {
  readonly type: 'TrainingCorrected';
  readonly content: TrainingContent;
  readonly changed: readonly TrainingField[];
  readonly reason: string;
}

export interface TrainingRetracted extends Of {
  readonly type: 'TrainingRetracted';
  readonly reason: string;
}

export type TrainingFact = TrainingRecorded | TrainingCorrected | TrainingRetracted;

export function evolveTraining(training: Training | undefined, fact: TrainingFact): Training {
  switch (fact.type) {
    case 'TrainingRecorded': return { ...fact.content, id: fact.trainingId, organisationId: fact.by.organisationId, version: 1, isRetracted: false };
    case 'TrainingCorrected': return { ...training!, ...fact.content, version: training!.version + 1 };
    case 'TrainingRetracted': return { ...training!, isRetracted: true, version: training!.version + 1 };
  }
}
