import { describe, expect, it } from 'vitest';
import { ASSOCIATION_ID, OTHER_ID, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import { godparent as appointed } from './appointment.examples.js';
import { lackingOf, pairsOf } from './godparents.js';

const godparent = ({ confirmed = true, ...change }: Parameters<typeof appointed>[0] & { readonly confirmed?: boolean } = {}) => ({ ...appointed(change), confirmed });
const back = godparent({ role: 'municipality-godparent', organisationId: ASSOCIATION_ID, counterpartId: TOWN_ID });

describe('godparents', () => {
  it('make a pair when each has named somebody for the other', () => {
    const [pair, ...more] = pairsOf([godparent(), back]);
    expect(more).toEqual([]);
    expect(pair).toEqual({ municipalityId: TOWN_ID, associationId: ASSOCIATION_ID, associationGodparent: godparent(), municipalityGodparent: back });
    expect(lackingOf(pair!)).toEqual([]);
  });

  it('alone lack the other side, whichever it is', () => {
    expect(pairsOf([godparent(), godparent({ ...back, organisationId: OTHER_ID })]).map(lackingOf)).toEqual([['municipality-godparent'], ['association-godparent']]);
  });

  it('lack a side of whose person nobody has said for long that they are there, unless another is named', () => {
    const gone = godparent({ confirmed: false });
    expect(pairsOf([gone, back])).toMatchObject([{ associationGodparent: gone }]);
    expect(pairsOf([gone, back]).map(lackingOf)).toEqual([['association-godparent']]);
    for (const both of [[gone, godparent()], [godparent(), gone]]) expect(pairsOf([...both, back]).map(lackingOf)).toEqual([[]]);
  });
});
