import { describe, expect, it } from 'vitest';
import { likeness, meantBy } from './likeness.js';

describe('the likeness of two words', () => {
  it.each<[string, string, number]>([
    ['kerho', 'kerho', 0], ['kävely', 'kavely', 0], ['tuolijumpa', 'tuolijumppa', 1], ['kehro', 'kerho', 1], ['bingo', 'bigno', 1], ['kerho', 'kirho', 1], ['kerho', 'kuoro', 3],
  ])('%s and %s are %d slips apart', (one, other, slips) => {
    expect([likeness(one, other), likeness(other, one)]).toEqual([slips, slips]);
  });
});

describe('what was meant', () => {
  const known = ['keskusteluryhmä', 'tuolijumppa', 'kerho', 'kirkko', 'torstaikerho'];

  it.each<[string, string[]]>([
    ['tuolijumpa', ['tuolijumppa']], ['kehro', ['kerho']], ['keskutelu', ['keskustelu']], ['kirko', ['kirkko']], ['laskuvarjo', []], ['ke', []],
  ])('by %s is %j', (word, meant) => expect(meantBy(word, known)).toEqual(meant));

  it('is a word of its own rather than a piece of another', () => expect(meantBy('kerhp', known)).toEqual(['kerho']));
});
