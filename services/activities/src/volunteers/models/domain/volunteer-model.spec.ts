import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { model, MODEL_ID, MONDAY, ORGANISATION_ID } from '../../volunteering.examples.js';
import { changeModel, endModel, loseResponsible, startModel } from './run-model.js';
import { warningsOf } from './volunteer-model.js';

const { id: _id, organisationId: _organisation, endedOn: _ended, version: _version, ...content } = model();
const start = (more: object = {}) => startModel({ modelId: MODEL_ID, organisationId: ORGANISATION_ID, content: { ...content, ...more }, at: MONDAY });
const change = (more: object = {}, version = 1) => changeModel({ content: { ...content, ...more }, version, at: MONDAY });
const end = (pairs = 0) => endModel({ lastDay: '2026-12-31', version: 1, pairs, at: MONDAY });

describe('a model of volunteering', () => {
  it('may begin without a responsible person, and begins once', () => {
    given(undefined).when(start({ responsibleId: null })).then({ type: 'VolunteerModelStarted', model: model({ responsibleId: null }), at: MONDAY });
    given(model()).when(start()).thenNothing();
  });

  it('is changed over nothing that another has written', () => {
    given(model()).when(change({ fundingUntil: null })).then({ type: 'VolunteerModelChanged', model: model({ fundingUntil: null, version: 2 }), before: model(), at: MONDAY });
    given(model({ version: 2 })).when(change({ fundingUntil: null })).thenRefused('volunteer-model-has-changed', { version: 2 });
    given(model({ version: 2 })).when(change()).thenNothing();
    given(undefined).when(change()).thenRefused('not-found');
  });

  it('ends once, when nobody goes with anybody under it any more', () => {
    given(model()).when(end(2)).thenRefused('volunteer-model-has-pairs', { pairs: 2 });
    given(model()).when(end()).then({ type: 'VolunteerModelEnded', model: model({ endedOn: '2026-12-31', version: 2 }), at: MONDAY });
    given(model({ endedOn: '2026-12-31' })).when(end()).thenNothing();
    given(model({ endedOn: '2026-12-31' })).when(change({ fundingUntil: null })).thenRefused('volunteer-model-has-ended');
  });

  it('has nobody once who answered for it is forgotten', () => {
    given(model()).when(loseResponsible({ at: MONDAY })).then({ type: 'VolunteerModelChanged', model: model({ responsibleId: null, version: 2 }), before: model(), at: MONDAY });
    given(model({ responsibleId: null })).when(loseResponsible({ at: MONDAY })).thenNothing();
  });

  it.each([
    ['nothing where somebody answers and the money lasts', {}, []],
    ['of a missing responsible person', { responsibleId: null }, ['responsible-person-is-missing']],
    ['of funding that nobody knows', { fundingUntil: null }, ['funding-is-unknown']],
    ['of both', { responsibleId: null, fundingUntil: null }, ['responsible-person-is-missing', 'funding-is-unknown']],
    ['of funding that ends within a season', { fundingUntil: '2027-03-16' }, ['funding-ends-soon']],
    ['not yet of what lasts a day longer', { fundingUntil: '2027-03-17' }, []],
    ['of funding that has ended', { fundingUntil: '2026-11-15' }, ['funding-has-ended']],
    ['on the last day that is paid for that it ends', { fundingUntil: '2026-11-16' }, ['funding-ends-soon']],
    ['nothing of one that has ended', { responsibleId: null, fundingUntil: null, endedOn: '2026-10-31' }, []],
  ] as const)('warns %s', (_what, more, warnings) => expect(warningsOf(model(more), '2026-11-16')).toEqual(warnings));
});
