import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { changeModel, describeModel } from './describe-model.js';
import { content, model, MODEL_ID, region, town, TUESDAY } from './model.examples.js';

const reworded = content({ description: { fi: 'Kokoontuu siellä, missä ihmiset ovat.' }, links: [] });
const change = (more: object = {}) => changeModel({ by: region, content: reworded, version: 1, reason: 'Tarkennus', at: TUESDAY, ...more });

describe('the library of operating models', () => {
  it('takes a model in once', () => {
    given(undefined).when(describeModel({ modelId: MODEL_ID, by: region, content: content(), at: TUESDAY })).then({ type: 'ModelDescribed', modelId: MODEL_ID, by: region, content: content(), at: TUESDAY });
    given(model()).when(describeModel({ modelId: MODEL_ID, by: region, content: content(), at: TUESDAY })).thenNothing();
  });

  it('says what was reworded and why', () => {
    given(model()).when(change()).then({ type: 'ModelChanged', modelId: MODEL_ID, by: region, content: reworded, changed: ['description', 'links'], reason: 'Tarkennus', at: TUESDAY });
    given(model()).when(change({ content: content() })).thenNothing();
  });

  it('overwrites nothing that was written meanwhile', () => {
    given(model({ version: 2 })).when(change()).thenRefused('model-has-changed', { version: 2 });
  });

  it('leaves each entry to whoever added it', () => {
    given(model()).when(change({ by: town })).thenRefused('model-is-kept-by-another');
    given(undefined).when(change()).thenRefused('model-is-kept-by-another');
  });
});
