import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { adoptModel, type AdoptModel } from './adoption.js';
import { adopting, adoption } from './model.examples.js';

const adopt = (more: Partial<AdoptModel> = {}) => adoptModel({ ...adopting, ...more });
const { area: _area, ...told } = { ...adopting, kind: 'meeting-place' } as const;

describe('how far a municipality has taken a model', () => {
  it('is written down with its day, from nothing to anything', () => {
    given(adoption()).when(adopt()).then({ type: 'ModelAdopted', ...told, before: 'adopted', version: 3 });
    given(undefined).when(adopt({ version: 0, state: 'piloted' })).then({ type: 'ModelAdopted', ...told, before: null, state: 'piloted', version: 1 });
  });

  it('may be corrected to another day, and said twice it changes nothing', () => {
    given(adoption()).when(adopt({ state: 'adopted', since: '2026-05-04' })).thenNothing();
    given(adoption()).when(adopt({ state: 'adopted', since: '2026-04-01' })).then({ type: 'ModelAdopted', ...told, before: 'adopted', state: 'adopted', since: '2026-04-01', version: 3 });
  });

  it('goes back with a reason only', () => {
    given(adoption()).when(adopt({ state: 'piloted' })).thenRefused('step-back-needs-a-reason');
    given(adoption()).when(adopt({ state: 'piloted', reason: 'Vetäjä lähti.' })).then({ type: 'ModelAdopted', ...told, before: 'adopted', state: 'piloted', reason: 'Vetäjä lähti.', version: 3 });
  });

  it('is not foretold, and does not jump before what came earlier', () => {
    given(adoption()).when(adopt({ since: '2026-11-18' })).thenRefused('adoption-is-still-ahead');
    given(adoption()).when(adopt({ since: '2026-05-03' })).thenRefused('adoption-was-later', { since: '2026-05-04' });
  });

  it('overwrites nothing that was written meanwhile', () => {
    given(adoption({ version: 3 })).when(adopt()).thenRefused('adoption-has-changed', { version: 3 });
    given(adoption()).when(adopt({ version: 0 })).thenRefused('adoption-has-changed', { version: 2 });
  });

  it('is for the municipality and its region to say', () => {
    given(adoption()).when(adopt({ area: ['272'] })).thenRefused('municipality-is-of-another');
    given(undefined).when(adopt({ kind: undefined })).thenRefused('municipality-is-of-another');
  });
});
