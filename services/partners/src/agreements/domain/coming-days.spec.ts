import { expect, it } from 'vitest';
import { draft, signed, terminated, terms } from './agreement.examples.js';
import { comingDays } from './coming-days.js';

const NOW = new Date('2026-12-01T10:00:00Z');
const of = (validTo: string | null, reviewOn: string | null) => comingDays(signed({ terms: terms({ validTo: validTo === null ? null : new Date(validTo), reviewOn }) }), NOW);
const ends = (day: string) => ({ what: 'agreement-ends', day });
const review = (day: string) => ({ what: 'agreement-review', day });

it('the parties are reminded of its last day from ninety days before the end on', () => {
  expect(of('2027-03-01T10:00:01Z', null)).toEqual([]);
  expect(of('2027-03-01T10:00:00Z', null)).toEqual([ends('2027-03-01')]);
  // In Finland the day ends at 22 by UTC: what ends then held through the whole day.
  expect(of('2026-12-31T22:00:00Z', null)).toEqual([ends('2026-12-31')]);
});

it('and of the day on which they look at it together, until that day is over', () => {
  expect(of(null, '2027-03-02')).toEqual([]);
  expect(of(null, '2027-03-01')).toEqual([review('2027-03-01')]);
  expect(of('2026-12-31T22:00:00Z', '2026-12-01')).toEqual([ends('2026-12-31'), review('2026-12-01')]);
  expect(of(null, '2026-11-30')).toEqual([]);
});

it('of what is not in force nobody is reminded', () => {
  const soon = { validTo: new Date('2026-12-31T22:00:00Z'), reviewOn: '2026-12-15' };
  expect(comingDays(signed({ terms: terms(soon) }), NOW)).toHaveLength(2);
  expect(comingDays(draft({ terms: terms(soon) }), NOW)).toEqual([]);
  expect(comingDays({ ...terminated(), terms: terms(soon) }, NOW)).toEqual([]);
  expect(comingDays(signed({ terms: terms(soon), inForceFrom: new Date('2026-12-02T00:00:00Z') }), NOW)).toEqual([]);
  expect(comingDays(signed({ terms: terms({ ...soon, validTo: NOW }) }), NOW)).toEqual([]);
});
