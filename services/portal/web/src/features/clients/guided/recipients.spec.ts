import { describe, expect, it } from 'vitest';
import { covered, widest, type Recipient } from './recipients';

const walk: Recipient = { id: 'a', name: 'Kävely', fields: ['name', 'phone'] };
const choir: Recipient = { id: 'b', name: 'Kuoro', fields: ['name', 'needs'] };

describe('whom a consent may name', () => {
  it('is each partner once, by the agreement that shares most', () => {
    expect(widest([{ ...walk, fields: ['name'] }, walk, choir])).toEqual([walk, choir]);
  });
});

describe('what a consent may name', () => {
  it.each([
    ['to one, what its agreement covers', ['a'], ['name', 'phone'], []],
    ['to two, what both agreements cover, and what only one does is told apart', ['a', 'b'], ['name'], ['phone', 'needs']],
    ['to nobody, nothing', [], [], []],
  ] as const)('%s', (_name, chosen, byAll, bySome) => expect(covered([walk, choir], chosen)).toEqual({ byAll, bySome }));
});
