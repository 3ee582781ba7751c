import { describe, expect, it } from 'vitest';
import { readActionsView, toActionSearch } from './actions-view';
import { fileAddress, readForumsView, toSearch } from './forums-view';

describe('the lists of the dialogue in the address bar', () => {
  it('mean what was chosen', () => {
    expect(toSearch(readForumsView({ haku: 'pöytä', tyyppi: 'partnership-table', tila: 'kaikki', myohassa: true, jarjestys: 'nimi', sivu: 2 }))).toEqual({ text: 'pöytä', type: 'partnership-table', silent: true, sort: 'name' });
    expect(toActionSearch(readActionsView({ tila: 'tehdyt', kaikkien: true, jarjestys: 'uusin' }))).toEqual({ state: 'done', sort: 'latest' });
  });

  it('leave out what makes no sense', () => {
    expect(readForumsView({ tyyppi: 'kerho', tila: 'rikki', myohassa: 'ehkä', jarjestys: 1, sivu: -1 })).toEqual({});
    expect(toActionSearch(readActionsView({ tila: 5 }))).toEqual({ state: 'open', ours: true, sort: 'due' });
  });

  it('are files with the same filters', () => {
    expect(fileAddress('forums', toSearch({ haku: 'a b' }), 'csv', 'sv')).toBe('/api/partners/forums/list.csv?text=a+b&state=active&sort=next&wording=sv');
  });
});
