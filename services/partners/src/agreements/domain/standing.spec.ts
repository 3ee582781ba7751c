import { describe, expect, it } from 'vitest';
import { draft, MONDAY, signed, terminated, terms, withdrawn } from './agreement.examples.js';
import { isInForce, standingOf } from './standing.js';

const TO = new Date('2027-11-16T09:00:00Z');
const second = (of: Date, by: number) => new Date(of.getTime() + by * 1000);
const days = (by: number) => second(TO, by * 24 * 60 * 60);

describe('where an agreement stands', () => {
  it.each([
    ['signed', 'a second before its first', second(MONDAY, -1)],
    ['active', 'from its first instant', MONDAY],
    ['active', 'a second before its last 90 days', second(days(-90), -1)],
    ['expiring', 'in its last 90 days', days(-90)],
    ['expiring', 'a second before its end', second(TO, -1)],
    ['ended', 'at its end', TO],
    ['ended', 'a second after its end', second(TO, 1)],
  ])('%s %s', (standing, _, at) => {
    expect(standingOf(signed(), at)).toBe(standing);
    expect(isInForce(signed(), at)).toBe(standing === 'active' || standing === 'expiring');
  });

  it('one without an end goes on', () => {
    expect(standingOf(signed({ terms: terms({ validTo: null }) }), days(3650))).toBe('active');
  });

  it('what a party has done does not change with time', () => {
    for (const at of [MONDAY, days(1)]) expect([draft(), withdrawn(), terminated()].map((one) => standingOf(one, at))).toEqual(['draft', 'withdrawn', 'terminated']);
  });
});
