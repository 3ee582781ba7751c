import { describe, expect, it } from 'vitest';
import { expiryOf } from './offer-times.js';
import { TIMES } from './sign-up.examples.js';

const expiry = (at: string, startsAt: string | null) => expiryOf(new Date(at), startsAt === null ? null : new Date(startsAt), TIMES).toISOString();

describe('an offer', () => {
  it('may be thought about for a day where there is time', () => {
    expect(expiry('2026-11-17T09:00:00Z', '2026-11-25T11:00:00Z')).toBe('2026-11-18T09:00:00.000Z');
    expect(expiry('2026-11-17T09:00:00Z', null)).toBe('2026-11-18T09:00:00.000Z');
  });

  it('leaves half of a short time to the next in line', () => {
    expect(expiry('2026-11-25T07:00:00Z', '2026-11-25T11:00:00Z')).toBe('2026-11-25T09:00:00.000Z');
  });

  it('gives half an hour at least, but never more than there is', () => {
    expect(expiry('2026-11-25T10:20:00Z', '2026-11-25T11:00:00Z')).toBe('2026-11-25T10:50:00.000Z');
    expect(expiry('2026-11-25T10:50:00Z', '2026-11-25T11:00:00Z')).toBe('2026-11-25T11:00:00.000Z');
  });

  it('begins to run in the morning where it is made at night: its letter waits for the morning too', () => {
    expect(expiry('2026-11-17T20:00:00Z', '2026-11-25T11:00:00Z')).toBe('2026-11-19T05:00:00.000Z');
    expect(expiry('2026-11-18T02:00:00Z', '2026-11-25T11:00:00Z')).toBe('2026-11-19T05:00:00.000Z');
  });

  it('is none once it has begun', () => {
    expect(expiry('2026-11-25T12:00:00Z', '2026-11-25T11:00:00Z') <= '2026-11-25T12:00:00.000Z').toBe(true);
  });
});
