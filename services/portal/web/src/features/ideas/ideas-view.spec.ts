import { expect, it } from 'vitest';
import { readIdeasView, toSearch } from './ideas-view';

it('takes from an address what makes sense', () => {
  expect(readIdeasView({ haku: 'peli', tila: 'open', kunta: 217, omat: true, jarjestys: 'kannatetuin', sivu: 2 })).toEqual({ haku: 'peli', tila: 'open', kunta: '217', omat: true, jarjestys: 'kannatetuin', sivu: 2 });
  expect(readIdeasView({ tila: 'muu', kunta: 'x', omat: 'ehka', jarjestys: 'arpa', sivu: 0 })).toEqual({});
});

it('asks the service for the same', () => {
  expect(toSearch({ haku: 'peli', tila: 'waiting', kunta: '217', omat: true, sivu: 3 })).toEqual({ text: 'peli', status: 'waiting', municipalityCode: '217', mine: true, sort: 'newest' });
});
