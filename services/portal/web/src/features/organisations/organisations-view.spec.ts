import { describe, expect, it } from 'vitest';
import { fileAddress, readOrganisationsView, toCriteria } from './organisations-view';

describe('the view of the registry in the address bar', () => {
  it('takes what makes sense and leaves the rest', () => {
    expect(readOrganisationsView({ haku: 'kylä', tyyppi: 'association', kunta: 74, kieli: 'sv', tila: 'kaikki', vahvistus: 'odottavat', jarjestys: 'muutos', sivu: 3 }))
      .toEqual({ haku: 'kylä', tyyppi: 'association', kunta: '074', kieli: 'sv', tila: 'kaikki', vahvistus: 'odottavat', jarjestys: 'muutos', sivu: 3 });
    expect(readOrganisationsView({ haku: true, tyyppi: 'party', kunta: 'x', kieli: 'tlh', tila: 'toString', vahvistus: 'x', jarjestys: 1, sivu: '1 or 1=1', colour: 'red' })).toEqual({});
  });

  it('shows those that still work when nothing is said, and a file holds the same as the page', () => {
    expect(toCriteria({})).toEqual({ state: 'active' });
    expect(toCriteria({ tila: 'kaikki' })).toEqual({});
    expect(toCriteria({ tila: 'kaikki', vahvistus: 'arkistoidut' })).toEqual({ freshness: 'archived' });
    expect(fileAddress({ tila: 'paattyneet', kunta: '074', sivu: 2 }, 'csv', 'sv')).toBe('/api/partners/organisations/list.csv?municipalityCode=074&state=ended&wording=sv');
  });
});
