import { contractOf } from '@pirtti/contracts';
import { describe, expect, it } from 'vitest';
import { newPlacementCode } from './placement-code.js';

const request = contractOf('referrals.placement-requested.v1')!;

describe('a placement code', () => {
  const codes = Array.from({ length: 500 }, newPlacementCode);
  it('is one that the contract knows', () => {
    for (const code of codes) expect(request.data.safeParse({ ...request.examples[0], code }).success).toBe(true);
  });
  it('is not given twice in a while', () => expect(new Set(codes).size).toBe(codes.length));
});
