import { describe, expect, it } from 'vitest';
import { readMembersView, readNetworksView, readNewNetworkView, toMemberSearch, toSearch } from './networks-view';

describe('the address of the networks', () => {
  it('shows what is in force when nothing is said, and everything when that is asked for', () => {
    expect(toSearch(readNetworksView({}))).toEqual({ state: 'in-force', sort: 'name' });
    expect(toSearch(readNetworksView({ tila: 'kaikki', omat: true, kunta: 74, tyyppi: 'learning', jarjestys: 'jasenet' }))).toEqual({ mine: true, municipalityCode: '074', type: 'learning', sort: 'members' });
    expect(toMemberSearch(readMembersView({ tila: 'paattyneet', jasen: 'kokkola' }))).toEqual({ text: 'kokkola', state: 'over', sort: 'name' });
  });

  it('leaves out what makes no sense', () => {
    expect(readNetworksView({ tila: 'x', tyyppi: 'x', kunta: '999', omat: 'x', jarjestys: 'x', sivu: 0 })).toEqual({});
    expect([readNewNetworkView({ alue: 18 }), readNewNetworkView({ alue: '99' })]).toEqual([{ alue: '18' }, {}]);
  });
});
