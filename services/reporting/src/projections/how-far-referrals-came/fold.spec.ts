import { describe, expect, it } from 'vitest';
import { History, type ReferralStep } from '../../journal/history.examples.js';
import { foldReferral, type ReferralEvent } from './fold.js';
import { reachGroupOf } from './reach-group.js';
import type { ReferralProgress } from './row.js';

function after(steps: readonly ReferralStep[], sentAt?: string): ReferralProgress {
  const history = new History();
  history.referral(steps, {}, sentAt);
  return (history.events as ReferralEvent[]).reduce<ReferralProgress | undefined>(foldReferral, undefined)!;
}

describe('how far a referral came', () => {
  it.each([
    ['a placement taken back is no placement', ['sent', 'placed', 'unplaced'], { placedAt: null }],
    ['a mistake is marked as one', ['sent', 'in-error'], { enteredInError: true }],
    ['an ordinary ending is not a mistake', ['sent', 'not-reached'], { enteredInError: false }],
    ['days are counted from the sending', ['sent', 'assigned', 'contacted'], { daysToContact: 2 }],
    ['where the person lives is forgotten, how far they came is not', ['sent', 'assigned', 'contacted', 'withdrawn', 'placed'], { municipalityCode: 'unknown', daysToContact: 2, year: 2026 }],
    ['without a sending it belongs to no year', ['assigned', 'contacted'], { year: null, daysToContact: null }],
  ] as const)('%s', (_, steps, expected) => expect(after(steps)).toMatchObject(expected));

  it('the year is the one in Finland', () => expect([after(['sent'], '2026-12-31T21:30:00Z').year, after(['sent'], '2026-12-31T22:30:00Z').year]).toEqual([2026, 2027]));
});

describe('the reach group', () => {
  const person = { reason: 'loneliness', ageBand: '75-84', targetGroups: [] } as const;
  it.each([
    ['65 or over', { ...person, targetGroups: [] }, 'older-lonely'],
    ['a family, whatever the age', { ...person, targetGroups: ['single-parent'] }, 'families'],
    ['a family by its reason', { ...person, reason: 'family' }, 'families'],
    ['young and unemployed', { ...person, ageBand: '18-24', targetGroups: ['unemployed'] }, 'unemployed-under-25'],
    ['unemployed, not young', { ...person, ageBand: '30-64', targetGroups: ['unemployed'] }, 'rest'],
    ['anyone else', { ...person, ageBand: '30-64', targetGroups: [] }, 'rest'],
  ] as const)('%s', (_, facts, expected) => expect(reachGroupOf({ ...facts, targetGroups: [...facts.targetGroups] })).toBe(expected));
});
