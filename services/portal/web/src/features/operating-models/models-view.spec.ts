import { describe, expect, it } from 'vitest';
import { readModelsView, toSearch } from './models-view';

describe('the library of operating models in the address bar', () => {
  it('means what was chosen', () => {
    expect(toSearch(readModelsView({ haku: 'tupa', laji: 'meeting-place', tila: 'rooted', rahoitus: 'paattyy', jarjestys: 'levinneisyys', sivu: 2 }))).toEqual({ text: 'tupa', kind: 'meeting-place', state: 'rooted', fundingEnds: true, sort: 'spread' });
  });

  it('leaves out what makes no sense', () => {
    expect(readModelsView({ laji: 'kerho', tila: 'rikki', rahoitus: 'jatkuu', jarjestys: 3, sivu: 0 })).toEqual({});
  });
});
