import { describe, expect, it } from 'vitest';
import { meanOf, mostOf, resultOf, type ScoringRules } from './points.js';

const multipliers = [{ id: 'register', text: 'Toiminta löytyy Lähellä.fi-palvelusta', percent: 110 }, { id: 'emphasis', text: 'Yksinäisyys', percent: 115 }];
const rules = (mostPoints: number, cap: number | null = null): ScoringRules => ({ criteria: [{ id: 'need', text: 'Tarve', mostPoints }], multipliers, mostPoints: cap });
const scored = (need: number, ...applied: string[]) => ({ points: { need }, multipliers: applied });

describe('a result (G-04)', () => {
  it('is exact: 80 points of a registered activity are 88, and 70 with both multipliers 88.55', () => {
    expect(resultOf(rules(80), scored(80, 'register'))).toBe(8800);
    expect(resultOf(rules(80), scored(70, 'register', 'emphasis'))).toBe(8855);
  });

  it('stops at the most that the granter has set, and only there', () => {
    expect(resultOf(rules(80, 88), scored(70, 'register', 'emphasis'))).toBe(8800);
    expect([mostOf(rules(70)), mostOf(rules(80)), mostOf(rules(80, 88))]).toEqual([8855, 10120, 8800]);
  });

  it('is rounded once, at the end and half up', () => {
    expect(resultOf({ ...rules(10), multipliers: [{ id: 'a', text: 'a', percent: 105 }, { id: 'b', text: 'b', percent: 105 }, { id: 'c', text: 'c', percent: 110 }] }, scored(1, 'a', 'b', 'c'))).toBe(121);
    expect(resultOf({ ...rules(10), multipliers: [{ id: 'a', text: 'a', percent: 105 }, { id: 'b', text: 'b', percent: 110 }, { id: 'c', text: 'c', percent: 110 }] }, scored(1, 'a', 'b', 'c'))).toBe(127);
  });

  it('knows nothing of multipliers and criteria that are not the round’s', () => {
    expect(resultOf(rules(80), { points: { need: 10, other: 90 }, multipliers: ['other'] })).toBe(1000);
  });
});

it('several scorers make a mean', () => {
  expect([meanOf([]), meanOf([8800]), meanOf([8800, 8855]), meanOf([1, 2, 2])]).toEqual([null, 8800, 8828, 2]);
});
