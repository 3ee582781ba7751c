import { describe, expect, it } from 'vitest';
import { fileAddress, readResponsibilitiesView, toCriteria } from './responsibilities-view';

describe('the list of responsibilities in the address bar', () => {
  it('takes what makes sense and leaves the rest', () => {
    const view = { haku: 'verkosto', laji: 'network', tilanne: 'missing', kenen: 'mukana', jarjestys: 'paattyy', sivu: 2 };
    expect(readResponsibilitiesView(view)).toEqual(view);
    expect(readResponsibilitiesView({ haku: true, laji: 'party', tilanne: 'toString', kenen: 'toString', jarjestys: 'toString', sivu: '1 or 1=1' })).toEqual({});
  });

  it('is in a file what it is on the page', () => {
    expect(toCriteria({ tilanne: 'missing', kenen: 'mukana', jarjestys: 'laji', sivu: 3 })).toEqual({ state: 'missing', whose: 'taking-part', sort: 'kind' });
    expect(fileAddress({ tilanne: 'missing' }, 'csv', 'sv')).toBe('/api/partners/responsibilities/list.csv?state=missing&wording=sv');
  });
});
