import { describe, expect, it } from 'vitest';
import { TUESDAY } from '../../activities/domain/activity.examples.js';
import { passOn } from './pass-on.js';
import { line, STARTS_AT, TIMES } from './sign-up.examples.js';

const pass = passOn({ at: TUESDAY, times: TIMES });
const NEXT_DAY = new Date('2026-11-18T09:00:00Z');
const seats = (capacity: number, offered = 0) => ({ capacity, placed: 0, confirmed: 0, offered });
const inLine = (signUpId: string, position: number, size = 1) => ({ signUpId, position, size });
const offeredTo = (signUpId: string) => ({ type: 'SeatOffered', signUpId, expiresAt: NEXT_DAY, at: TUESDAY });

describe('passing seats on', () => {
  it('offers each free seat to the next in line, in the order of arrival', () => {
    expect(pass(line({ seats: seats(2), waiting: [inLine('third', 30), inLine('first', 10), inLine('second', 20)] }))).toEqual([offeredTo('first'), offeredTo('second')]);
  });

  it('lets a smaller one pass a group that is more than the seats left', () => {
    expect(pass(line({ seats: seats(3), waiting: [inLine('two', 1, 2), inLine('group', 2, 2), inLine('one', 3)] }))).toEqual([offeredTo('two'), offeredTo('one')]);
  });

  it('ends an offer that nobody answered in time, and offers its seat to the next', () => {
    const late = { signUpId: 'late', size: 1, expiresAt: TUESDAY };
    expect(pass(line({ seats: seats(1, 1), offers: [late], waiting: [inLine('next', 2)] }))).toEqual([{ type: 'OfferExpired', signUpId: 'late', at: TUESDAY }, offeredTo('next')]);
  });

  it('keeps the seat of who may still answer', () => {
    const thinking = { signUpId: 'thinking', size: 1, expiresAt: new Date(TUESDAY.getTime() + 1) };
    expect(pass(line({ seats: seats(1, 1), offers: [thinking], waiting: [inLine('next', 2)] }))).toEqual([]);
  });

  it('offers nothing of what was cancelled or has begun', () => {
    expect(pass(line({ closed: 'occurrence-is-cancelled', seats: seats(2), waiting: [inLine('first', 1)] }))).toEqual([]);
    expect(passOn({ at: STARTS_AT, times: TIMES })(line({ seats: seats(2), waiting: [inLine('first', 1)] }))).toEqual([]);
  });

  it('offers a seat to everybody where there is room for all', () => {
    expect(pass(line({ seats: { ...seats(0), capacity: null }, waiting: [inLine('a', 1), inLine('b', 2, 4)] }))).toEqual([offeredTo('a'), offeredTo('b')]);
  });
});
