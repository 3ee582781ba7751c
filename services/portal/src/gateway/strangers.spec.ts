import { describe, expect, it } from 'vitest';
import { Strangers } from './strangers.js';

const SIGN_UP = '/public/activities/0f6c0d0e-5a52-4a44-9f0c-2b8f4b2a7c11/sign-ups';
const times = (count: number, work: () => number): number[] => Array.from({ length: count }, work);

describe('what comes from one address without a login', () => {
  it('is let through as many as a full hall at once, and then at a pace that people can clear up after', () => {
    const strangers = new Strangers();
    expect(new Set(times(300, () => strangers.secondsToWait('192.0.2.1', SIGN_UP, 0)))).toEqual(new Set([0]));
    expect(strangers.secondsToWait('192.0.2.1', SIGN_UP, 0)).toBe(2);
    expect(strangers.secondsToWait('192.0.2.1', SIGN_UP, 1_999)).toBe(1);
    expect(strangers.secondsToWait('192.0.2.1', SIGN_UP, 2_000)).toBe(0);
    expect(strangers.secondsToWait('192.0.2.1', SIGN_UP, 2_000)).toBe(2);
    // After a while the whole hall again, and no more than that.
    expect(times(301, () => strangers.secondsToWait('192.0.2.1', SIGN_UP, 3_600_000)).filter((seconds) => seconds === 0)).toHaveLength(300);
  });

  it('hinders nobody at another address, and nothing else from the same', () => {
    const strangers = new Strangers();
    times(300, () => strangers.secondsToWait('192.0.2.1', SIGN_UP, 0));
    expect(strangers.secondsToWait('192.0.2.2', SIGN_UP, 0)).toBe(0);
    expect(strangers.secondsToWait('192.0.2.1', '/public/ideas', 0)).toBe(0);
    expect(strangers.secondsToWait('192.0.2.1', '/public/sign-ups/x/view', 0)).toBe(0);
  });

  it('counts as the same however its path is spelled, and from wherever in one’s own network of IPv6', () => {
    const strangers = new Strangers();
    const spellings = ['/public/ideas', '/public/ideas?x=1', '/public/idea%73', '/public/%69deas?'];
    times(15, () => Math.max(...spellings.map((path) => strangers.secondsToWait('2001:db8:1:2::1', path, 0))));
    for (const [address, path] of [['2001:db8:1:2:ffff::9', '/public/ideas'], ['2001:0DB8:1:2:0:0:0:1', '/public/idea%73']] as const) expect(strangers.secondsToWait(address, path, 0)).toBe(10);
    expect(strangers.secondsToWait('2001:db8:1:3::1', '/public/ideas', 0)).toBe(0);
    times(60, () => strangers.secondsToWait('192.0.2.1', '/public/ideas', 0));
    expect(strangers.secondsToWait('::ffff:192.0.2.1', '/public/ideas', 0)).toBe(10);
    expect(strangers.secondsToWait('192.0.2.1', '/public/%', 0)).toBe(0);
  });

  it('is remembered of so many addresses and no more', () => {
    const strangers = new Strangers([{ kind: 'all', path: /^/, atOnce: 1, perMinute: 1 }], 2);
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) expect(strangers.secondsToWait(address, '/', 0)).toBe(0);
    expect(strangers.secondsToWait('192.0.2.3', '/', 0)).toBe(60);
    expect(strangers.secondsToWait('192.0.2.1', '/', 0)).toBe(0);
  });
});
