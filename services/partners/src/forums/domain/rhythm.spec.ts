import { describe, expect, it } from 'vitest';
import { dueBy, isSilent, type Rhythm } from './rhythm.js';

const rhythm = (more: Partial<Rhythm> = {}): Rhythm => ({ cadence: 'half-yearly', foundedOn: '2026-01-31', lastHeldOn: null, nextOn: null, ...more });

describe('a forum’s rhythm', () => {
  it('counts from the last meeting, or from the beginning', () => {
    expect(dueBy(rhythm())).toBe('2026-07-31');
    expect(dueBy(rhythm({ lastHeldOn: '2026-08-31', cadence: 'monthly' }))).toBe('2026-09-30');
    expect(dueBy(rhythm({ cadence: 'as-needed' }))).toBeNull();
  });

  it('falls silent when the day is past and no meeting is coming', () => {
    expect(isSilent(rhythm(), '2026-07-31')).toBe(false);
    expect(isSilent(rhythm(), '2026-08-01')).toBe(true);
    expect(isSilent(rhythm({ nextOn: '2026-08-01' }), '2026-08-01')).toBe(false);
    expect(isSilent(rhythm({ cadence: 'as-needed' }), '2030-01-01')).toBe(false);
  });
});
