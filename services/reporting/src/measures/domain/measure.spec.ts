import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { assessMeasure, type Measure } from './measure.js';

const at = new Date('2026-11-16T08:00:00Z');
const transport: Measure = {
  id: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', programmeId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a41', number: 4, names: { fi: 'Kuljetusratkaisut' }, responsible: { fi: 'Hyte' },
  assessment: 'difficult', assessmentText: { fi: 'Laajasti vaikeaa.' }, assessedAt: at,
};

describe('assessing a measure', () => {
  it('tells the word and its reason', () => given(transport)
    .when(assessMeasure({ assessment: 'done', text: { fi: 'Kyytipaikat ovat käytössä.' }, at }))
    .then({ fact: 'measure-assessed', assessment: 'done', text: { fi: 'Kyytipaikat ovat käytössä.' }, at }));
  it('is refused without a reason', () => given(transport).when(assessMeasure({ assessment: 'done', text: { fi: ' ' }, at })).thenRefused('assessment-needs-its-reason'));
  it('changes nothing the second time', () => given(transport).when(assessMeasure({ assessment: 'difficult', text: { fi: 'Laajasti vaikeaa.' }, at })).thenNothing());
});
