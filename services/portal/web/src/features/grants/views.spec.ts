import { expect, it } from 'vitest';
import { fileAddress, readApplicationsView, readGivenView, readRoundsView, toRoundSearch } from './views';

it('an address says which list is meant, and what makes no sense is left out', () => {
  expect(readRoundsView({ haku: 2027, tila: 'open', laji: 'one-off', myontaja: 'kaikki', jarjestys: 'toString', sivu: 3 })).toEqual({ haku: '2027', tila: 'open', laji: 'one-off', sivu: 3 });
  expect(readApplicationsView({ tila: 'open', kierros: '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31', sivu: -1 })).toEqual({ kierros: '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31' });
  expect(readGivenView({ vuosi: 1999, jarjestys: 'summa' })).toEqual({ jarjestys: 'summa' });
});

it('a file has the filters of the page and all of its pages', () => {
  expect(fileAddress('grant-rounds', toRoundSearch({ tila: 'open', sivu: 2 }), 'csv', 'sv')).toBe('/api/partners/grant-rounds/list.csv?state=open&sort=closes&wording=sv');
});
