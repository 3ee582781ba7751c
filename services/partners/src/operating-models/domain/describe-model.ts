import { refuse, sameValue, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { MODEL_FIELDS, type ModelContent, type ModelFact, type OperatingModel } from './operating-model.js';

export interface DescribeModel {
  readonly modelId: string;
  readonly by: Doer;
  readonly content: ModelContent;
  readonly at: Date;
}

/** Adds a model to the library. */
export const describeModel = ({ modelId, by, content, at }: DescribeModel): Decision<OperatingModel | undefined, ModelFact> => (model) =>
  (model ? [] : [{ type: 'ModelDescribed', modelId, by, content, at }]);

export interface ChangeModel {
  readonly by: Doer;
  readonly content: ModelContent;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
  readonly at: Date;
}

/** Rewords an entry. It is looked after by whoever added it; what another has written meanwhile is not overwritten. */
export const changeModel = ({ by, content, version, reason, at }: ChangeModel): Decision<OperatingModel | undefined, ModelFact> => (model) => {
  // Of what is not there nobody is told more than of another's.
  if (model?.organisationId !== by.organisationId) return refuse('model-is-kept-by-another');
  const changed = MODEL_FIELDS.filter((name) => !sameValue(model[name], content[name]));
  if (changed.length === 0) return [];
  if (model.version !== version) return refuse('model-has-changed', { version: model.version });
  return [{ type: 'ModelChanged', modelId: model.id, by, content, changed, reason, at }];
};
