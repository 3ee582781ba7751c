import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './address-bar';
import { readActivitiesView } from '../features/activities/activities-view';

describe('the address bar', () => {
  it.each([
    ['?kunta=217&maksuton=true', { kunta: '217', maksuton: true }],
    ['?kunta=074', { kunta: '074' }],
    ['?haku=laulu+ja+kahvi&sivu=3', { haku: 'laulu ja kahvi', sivu: 3 }],
    ['?haku=2026', { haku: '2026' }],
    ['?sivu=0&paiva=8&kyyti=ehka&muu=1', {}],
    ['?kunta=%22217%22', {}],
  ])('%s', (address, view) => expect(readActivitiesView(parseSearch(address))).toEqual(view));

  it('comes back as it was written', () => {
    const view = { haku: 'äiti & lapsi', kunta: '074', kyyti: true, sivu: 2, laji: undefined };
    expect(readActivitiesView(parseSearch(stringifySearch(view)))).toEqual({ haku: 'äiti & lapsi', kunta: '074', kyyti: true, sivu: 2 });
  });
});
