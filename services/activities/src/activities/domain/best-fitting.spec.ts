import { describe, expect, it } from 'vitest';
import { published, wholeContent } from './activity.examples.js';
import { bestFitting } from './best-fitting.js';
import type { Need } from './need.js';

const need: Need = { barriers: ['transport'], wishes: ['company'], municipalityCode: '217', targetGroups: ['older-living-alone'], languages: ['fi'] };
const named = (fi: string, more: Parameters<typeof wholeContent>[0] = {}, id = fi) => published({ id, content: wholeContent({ names: { fi }, ...more }) });

describe('the best fitting', () => {
  it('come first, and no more than asked', () => {
    const found = bestFitting(need, [named('Ei kyytiä', { transport: [] }), named('Sopii'), named('Kokkolassa', { place: { ...wholeContent().place, municipalityCode: '272' } })], 2);
    expect(found.map((one) => one.activity.content.names.fi)).toEqual(['Sopii', 'Ei kyytiä']);
  });

  it('among equals come in the order of their names', () => {
    const found = bestFitting(need, [named('Öljyvärit'), named('Askartelu', {}, 'b'), named('Askartelu', {}, 'a'), named('Zumba')], 4);
    expect(found.map((one) => one.activity.id)).toEqual(['a', 'b', 'Zumba', 'Öljyvärit']);
  });
});
