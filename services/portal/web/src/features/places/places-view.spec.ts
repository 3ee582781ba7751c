import { describe, expect, it } from 'vitest';
import { readPlacesView, toPlaceSearch } from './places-view';

describe('the address of the places', () => {
  it('shows what is in use when nothing is said, and everything when that is asked for', () => {
    expect(toPlaceSearch(readPlacesView({}))).toEqual({ state: 'in-use' });
    expect(toPlaceSearch(readPlacesView({ tila: 'kaikki', omat: true, arki: true, kunta: 74, tyyppi: 'library' }))).toEqual({ mine: true, everyday: true, municipalityCode: '074', kind: 'library' });
  });

  it('leaves out what makes no sense', () => {
    expect(readPlacesView({ tila: 'x', tyyppi: 'online', kunta: '999', omat: 'x', arki: 1, sivu: 0 })).toEqual({});
  });
});
