import type { LocalizedText, ModelKind } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';

/** What the library tells of a way of working that others may take up. */
export interface ModelContent {
  readonly kind: ModelKind;
  readonly names: LocalizedText;
  readonly description: LocalizedText;
  /** Where to read more. */
  readonly links: readonly string[];
  /** The last day on which somebody else pays for it; null where its money has no end, or it lives without any. */
  readonly fundingEndsOn: string | null;
}

export interface OperatingModel extends ModelContent {
  readonly id: string;
  /** Who looks after the entry. */
  readonly organisationId: string;
  readonly version: number;
  readonly changedAt: Date;
}

export const MODEL_FIELDS = ['kind', 'names', 'description', 'links', 'fundingEndsOn'] as const satisfies readonly (keyof ModelContent)[];
export type ModelField = (typeof MODEL_FIELDS)[number];

interface Of {
  readonly modelId: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface ModelDescribed extends Of {
  readonly type: 'ModelDescribed';
  readonly content: ModelContent;
}

export interface ModelChanged extends Of {
  readonly type: 'ModelChanged';
  readonly content: ModelContent;
  readonly changed: readonly ModelField[];
  readonly reason: string;
}

/** What can have happened to an entry of the library. Private: others are told how far it has been taken, not how it is worded. */
export type ModelFact = ModelDescribed | ModelChanged;

export const evolveModel = (model: OperatingModel | undefined, fact: ModelFact): OperatingModel => (fact.type === 'ModelDescribed'
  ? { ...fact.content, id: fact.modelId, organisationId: fact.by.organisationId, version: 1, changedAt: fact.at }
  : { ...model!, ...fact.content, version: model!.version + 1, changedAt: fact.at });
