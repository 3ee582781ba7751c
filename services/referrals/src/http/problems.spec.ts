import { unexplainedRefusals } from '@pirtti/testing';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { ALLOWED_COMMANDS } from '../referrals/domain/commands.js';
import { PROBLEMS } from './problems.js';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('every refusal', () => {
  it('has its words', () => expect(unexplainedRefusals(source('..'), PROBLEMS)).toEqual([]));

  it('of a status has its words', () => {
    expect(Object.keys(PROBLEMS)).toEqual(expect.arrayContaining(Object.keys(ALLOWED_COMMANDS).map((status) => `referral-is-${status}`)));
  });

  it('of a policy has its words', () => {
    const codes = [...readFileSync(source('../referrals/domain/eligibility.ts'), 'utf8').matchAll(/'((?:consent|activity|agreement)-[a-z-]+)'/g)].map((match) => match[1]);
    expect(codes.length).toBeGreaterThan(4);
    expect(Object.keys(PROBLEMS)).toEqual(expect.arrayContaining(codes));
  });

  it('speaks three languages', () => {
    for (const { title, detail } of Object.values(PROBLEMS)) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        expect(title[language]).not.toBe('');
        if (detail) expect(detail[language]).not.toBe('');
      }
    }
  });
});
