import { expect, it } from 'vitest';
import { nextAttempt } from './next-attempt.js';

const WRITTEN = new Date('2026-11-22T08:00:00Z');
const minutesAfter = (attempts: number) => (nextAttempt({ attempts, writtenAt: WRITTEN, at: WRITTEN })!.getTime() - WRITTEN.getTime()) / 60_000;

it('waits twice as long each time, and never longer than four hours', () => {
  expect([1, 2, 3, 4, 8, 9, 50, 5000].map(minutesAfter)).toEqual([1, 2, 4, 8, 128, 240, 240, 240]);
});

it('gives up after five days and not a second earlier', () => {
  const at = (iso: string) => nextAttempt({ attempts: 30, writtenAt: WRITTEN, at: new Date(iso) });
  expect(at('2026-11-27T07:59:59Z')).toEqual(new Date('2026-11-27T11:59:59Z'));
  expect(at('2026-11-27T08:00:00Z')).toBeUndefined();
});
