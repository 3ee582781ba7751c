import { expect, it } from 'vitest';
import type { Idea } from '../../api/types/activities';
import { blankExperiment, experimentBodyOf, villagesOf } from './experiment-values';
import { readExperimentsView, readNewExperimentView, toSearch } from './experiments-view';

const ID = '0b6f7c1e-3d5a-4e8b-9f21-7a4c6d8e0b12';

it('fills in what a resident’s wish already says', () => {
  const idea = { id: ID, words: 'Lautapeli-iltoja', barrier: 'transport', targetGroups: ['young'], municipalityCode: '217', village: 'Eskola' } as unknown as Idea;
  expect(experimentBodyOf(blankExperiment('fi', idea))).toMatchObject({ name: 'Lautapeli-iltoja', barrier: 'transport', targetGroups: ['young'], municipalityCode: '217', villages: ['Eskola'], ideaId: ID, startsOn: null, residentPart: null });
});

it('takes a village from each line', () => expect(villagesOf(' Eskola \n\nMutkalampi')).toEqual(['Eskola', 'Mutkalampi']));

it('says nothing of what residents do where none take part', () => {
  expect(experimentBodyOf({ ...blankExperiment('fi'), residents: 0, residentPart: 'leaders' }).residentPart).toBeNull();
});

it('takes from an address what makes sense', () => {
  expect(readExperimentsView({ haku: 'tupa', vaihe: 'running', este: 'transport', kunta: 217, sivu: 2 })).toEqual({ haku: 'tupa', vaihe: 'running', este: 'transport', kunta: '217', sivu: 2 });
  expect(readExperimentsView({ vaihe: 'muu', este: 1 })).toEqual({});
  expect(toSearch({ vaihe: 'running', sivu: 3 })).toEqual({ state: 'running' });
  expect([readNewExperimentView({ toive: ID }), readNewExperimentView({ toive: 'x' })]).toEqual([{ toive: ID }, {}]);
});
