import { describe, expect, it } from 'vitest';
import { fileAddress, readUsersView, toCriteria } from './users-view';

describe('the view of users in the address bar', () => {
  it('takes what makes sense, leaves the rest, and holds no name', () => {
    expect(readUsersView({ rooli: 'link-person', tila: 'paattyneet', sijaiset: true, jarjestys: 'paattyy', sivu: 2 })).toEqual({ rooli: 'link-person', tila: 'paattyneet', sijaiset: true, jarjestys: 'paattyy', sivu: 2 });
    expect(readUsersView({ haku: 'Helmi', rooli: 'king', tila: 'toString', sijaiset: 'ehkä', jarjestys: 1, sivu: 0 })).toEqual({});
  });

  it('shows rights that hold now when nothing is said, and a file holds the same as the page', () => {
    expect(toCriteria({}, '')).toEqual({ state: 'valid' });
    expect(toCriteria({ tila: 'kaikki' }, 'lahti')).toEqual({ text: 'lahti' });
    expect(fileAddress({ rooli: 'link-person', sivu: 2 }, '', 'csv', 'sv')).toBe('/api/partners/memberships/list.csv?role=link-person&state=valid&wording=sv');
  });
});
