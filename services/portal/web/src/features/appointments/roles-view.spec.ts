import { describe, expect, it } from 'vitest';
import { coverageFile, listFile, pairsFile, readNamingView, readRolesView, toCoverage, toCriteria } from './roles-view';

describe('the view of the roles in the address bar', () => {
  it('takes what makes sense and leaves the rest', () => {
    const view = { nakyma: 'nimetyt', alue: '15', rooli: 'key-person', kunta: '074', tila: 'pian', jarjestys: 'paattyy', sivu: 2 };
    expect(readRolesView({ ...view, alue: 15, kunta: 74 })).toEqual(view);
    expect(readRolesView({ nakyma: 'kattavuus', alue: 99, rooli: 'king', kunta: 'x', tilanne: 'toString', tila: 'toString', jarjestys: 1, sivu: '1 or 1=1', haku: 'Aila' })).toEqual({});
    expect(readNamingView({ rooli: 'key-person', kunta: 217, toinen: 'ei' })).toEqual({ rooli: 'key-person', kunta: '217' });
  });

  it('shows those who are named today when nothing is said, and a file holds the same as the page', () => {
    expect(toCriteria({})).toEqual({ state: 'in-force' });
    expect(toCriteria({ tila: 'kaikki' }, ' Aila ')).toEqual({ text: 'Aila' });
    expect(toCoverage({ rooli: 'association-godparent', tilanne: 'missing' })).toEqual({ state: 'missing' });
    expect(coverageFile({ alue: '15' }, 'csv', 'sv')).toBe('/api/partners/appointments/coverage.csv?region=15&wording=sv');
    expect(pairsFile({ alue: '15', rooli: 'key-person' }, 'csv', 'sv')).toBe('/api/partners/appointments/godparents.csv?region=15&wording=sv');
    expect(listFile({ tila: 'paattyneet', sivu: 2 }, '', 'xlsx', 'fi')).toBe('/api/partners/appointments/list.xlsx?state=over&wording=fi');
  });
});
