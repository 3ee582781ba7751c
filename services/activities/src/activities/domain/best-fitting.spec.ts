import { MUNICIPALITY_CENTRES } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { ALL_SLOTS } from '../../listings/domain/slots.js';
import { published, wholeContent } from './activity.examples.js';
import { bestFitting } from './best-fitting.js';
import type { Need } from './need.js';

const need: Need = { barriers: ['transport'], wishes: ['company'], municipalityCode: '217', home: MUNICIPALITY_CENTRES['217'], targetGroups: ['older-living-alone'], languages: ['fi'], times: [], accessibility: [] };
const named = (fi: string, more: Parameters<typeof wholeContent>[0] = {}, id = fi) =>
  ({ activity: published({ id, content: wholeContent({ names: { fi }, ...more }) }), hasRoom: true, slots: ALL_SLOTS });

describe('the best fitting', () => {
  it('come first, and no more than asked', () => {
    const found = bestFitting(need, [named('Ei kyytiä', { transport: [] }), named('Sopii'), named('Kokkolassa', { place: { ...wholeContent().place, municipalityCode: '272' } })], 2);
    expect(found.map((one) => one.activity.content.names.fi)).toEqual(['Sopii', 'Ei kyytiä']);
  });

  it('among equals come in the order of their ids', () => {
    const found = bestFitting(need, [named('Öljyvärit', {}, 'd'), named('Askartelu', {}, 'b'), named('Zumba', {}, 'a'), named('Askartelu', {}, 'c')], 4);
    expect(found.map((one) => one.activity.id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
