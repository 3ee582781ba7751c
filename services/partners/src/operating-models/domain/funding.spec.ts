import { expect, it } from 'vitest';
import { endingSoon } from './funding.js';

it('funding ends soon from today to the same day of next year, also where that day is not there', () => {
  expect(endingSoon('2026-11-22')).toEqual(['2026-11-22', '2027-11-22']);
  expect(endingSoon('2028-02-29')).toEqual(['2028-02-29', '2029-02-28']);
});
