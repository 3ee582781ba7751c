import { expect, it } from 'vitest';
import { readChannelsView, toChannelSearch } from './channels-view';

it('an address of the register gives what makes sense, and leaves the rest', () => {
  expect(readChannelsView({ haku: 'lehti', tyyppi: 'newspaper', kunta: 217, omat: true, sivu: 3, muu: 'x' })).toEqual({ haku: 'lehti', tyyppi: 'newspaper', kunta: '217', omat: true, sivu: 3 });
  expect(readChannelsView({ haku: '', tyyppi: 'pigeon', kunta: '999', omat: 'yes', sivu: 0 })).toEqual({});
  expect(toChannelSearch({ kunta: '217', kaikki: true })).toEqual({ municipalityCode: '217', unused: true });
});
