import { describe, expect, it } from 'vitest';
import { AT, client } from './client.examples.js';
import { dimensionsOf } from './client.js';

describe('what others may know of a client', () => {
  it.each([
    ['an ordinary client', {}, '217'],
    ['a protected address', { addressProtected: true }, 'unknown'],
    ['a client who declines', { hidesMunicipality: true }, 'unknown'],
  ] as const)('municipality of %s', (_name, change, municipalityCode) => {
    expect(dimensionsOf(client(change), AT).municipalityCode).toBe(municipalityCode);
  });

  it('cannot tell a protected address from a wish', () => {
    expect(dimensionsOf(client({ addressProtected: true }), AT)).toEqual(dimensionsOf(client({ hidesMunicipality: true }), AT));
  });

  it('is municipality, age band and target groups, nothing else', () => {
    expect(dimensionsOf(client(), AT)).toEqual({ municipalityCode: '217', ageBand: '75-84', targetGroups: ['older-living-alone'] });
  });
});
