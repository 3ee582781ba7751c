import { describe, expect, it } from 'vitest';
import { VerifiedTokens } from './verified-tokens.js';

const person = { issuer: 'https://login.example.invalid', subject: 'someone' };
const NOW = 1_000_000;

describe('a token that was verified', () => {
  it('is known again, and no other is', () => {
    const tokens = new VerifiedTokens();
    tokens.remember('a.b.c', person, NOW + 300_000, NOW);
    expect(tokens.find('a.b.c', NOW + 1)).toEqual(person);
    expect(tokens.find('a.b.d', NOW + 1)).toBeUndefined();
  });

  it('is not known at its expiry', () => {
    const tokens = new VerifiedTokens();
    tokens.remember('a.b.c', person, NOW + 5_000, NOW);
    expect(tokens.find('a.b.c', NOW + 4_999)).toEqual(person);
    expect(tokens.find('a.b.c', NOW + 5_000)).toBeUndefined();
  });

  it('is verified anew after a minute', () => {
    const tokens = new VerifiedTokens();
    tokens.remember('a.b.c', person, NOW + 3_600_000, NOW);
    expect(tokens.find('a.b.c', NOW + 60_000)).toBeUndefined();
  });

  it('gives way to newer ones when there are too many', () => {
    const tokens = new VerifiedTokens();
    for (let n = 0; n < 10_000; n += 1) tokens.remember(`a.b.${n}`, person, NOW + 5_000, NOW);
    tokens.find('a.b.0', NOW);
    tokens.remember('one.too.many', person, NOW + 5_000, NOW);
    expect([tokens.find('a.b.0', NOW), tokens.find('a.b.1', NOW), tokens.find('one.too.many', NOW)]).toEqual([person, undefined, person]);
  });
});
