import { expect, it } from 'vitest';
import { isQuiet } from './quiet-hours.js';

const NIGHT = { from: 21, to: 7 };
const at = (instant: string) => isQuiet(new Date(instant), NIGHT);

it('begins and ends to the second, in Finnish time, in winter and in summer', () => {
  expect([at('2026-11-22T18:59:59Z'), at('2026-11-22T19:00:00Z')]).toEqual([false, true]);
  expect([at('2026-11-23T04:59:59Z'), at('2026-11-23T05:00:00Z')]).toEqual([true, false]);
  expect([at('2026-07-01T17:59:59Z'), at('2026-07-01T18:00:00Z'), at('2026-07-02T03:59:59Z'), at('2026-07-02T04:00:00Z')]).toEqual([false, true, true, false]);
});

it('may lie within one day, and may be none', () => {
  const noon = new Date('2026-11-22T10:00:00Z');
  expect([isQuiet(noon, { from: 12, to: 13 }), isQuiet(noon, { from: 13, to: 14 }), isQuiet(noon, undefined), isQuiet(noon, { from: 0, to: 0 })]).toEqual([true, false, false, false]);
});
