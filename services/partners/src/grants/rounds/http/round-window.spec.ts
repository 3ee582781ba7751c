import { expect, it } from 'vitest';
import { closingOf, openingOf, timeInHelsinki } from './round-window.js';

it('a window is of Finnish days and clocks, in winter and in summer', () => {
  expect(openingOf('2027-01-15').toISOString()).toBe('2027-01-14T22:00:00.000Z');
  expect(closingOf('2027-02-05', '16:15').toISOString()).toBe('2027-02-05T14:15:00.000Z');
  expect(closingOf('2027-06-17', '16:15').toISOString()).toBe('2027-06-17T13:15:00.000Z');
  expect(timeInHelsinki(closingOf('2027-06-17', '16:15'))).toBe('16:15');
});
