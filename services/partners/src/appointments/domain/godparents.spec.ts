import { describe, expect, it } from 'vitest';
import { ASSOCIATION_ID, OTHER_ID, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import { godparent } from './appointment.examples.js';
import { isWhole, pairsOf } from './godparents.js';

const back = godparent({ role: 'municipality-godparent', organisationId: ASSOCIATION_ID, counterpartId: TOWN_ID });

describe('godparents', () => {
  it('make a pair when each has named somebody for the other', () => {
    const [pair, ...more] = pairsOf([godparent(), back]);
    expect(more).toEqual([]);
    expect(pair).toEqual({ municipalityId: TOWN_ID, associationId: ASSOCIATION_ID, associationGodparent: godparent(), municipalityGodparent: back });
    expect(isWhole(pair!)).toBe(true);
  });

  it('alone lack the other side, whichever it is', () => {
    expect(pairsOf([godparent(), godparent({ ...back, organisationId: OTHER_ID })]).map(isWhole)).toEqual([false, false]);
  });
});
