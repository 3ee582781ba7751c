import { describe, expect, it } from 'vitest';
import { fileAddress, readAgreementsView, toSearch } from './agreements-view';

describe('the list of agreements in the address bar', () => {
  it('means what was chosen', () => {
    const view = readAgreementsView({ haku: 'ystävä', tila: 'expiring', paattyy: 90, odottaa: true, jarjestys: 'paattyy', sivu: 3 });
    expect(toSearch(view)).toEqual({ text: 'ystävä', status: 'expiring', endsWithin: '90-days', waitingForUs: true, sort: 'ends', page: 3, pageSize: 20 });
  });

  it('is the same list as a file', () => {
    expect(fileAddress({ tila: 'draft', odottaa: true, sivu: 2 }, 'xlsx', 'fi')).toBe('/api/partners/agreements/list.xlsx?status=draft&waitingForUs=true&sort=latest&wording=fi');
  });

  it('leaves out what makes no sense', () => {
    expect(readAgreementsView({ tila: 'rikki', kumppani: 'x', paattyy: 7, odottaa: 'ehkä', jarjestys: 1, sivu: -2 })).toEqual({});
  });
});
