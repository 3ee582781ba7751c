import { describe, expect, it } from 'vitest';
import { DEPLOYMENTS } from '../../test/examples.js';
import { makeUsers } from './broker-users.js';

describe('broker users', () => {
  const first = makeUsers(DEPLOYMENTS.slice(0, 2));

  it('have keys of their own', () => {
    const keys = [...Object.values(first.users.deployments), first.users.monitor];
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^U[A-Z2-7]{55}$/);
    for (const seed of Object.values(first.seeds.deployments)) expect(seed).toMatch(/^SU[A-Z2-7]{56}$/);
  });

  it('keep the keys that are known, and newcomers get new ones', () => {
    const second = makeUsers(DEPLOYMENTS.slice(1, 3), first.seeds);
    expect(second.users.monitor).toBe(first.users.monitor);
    expect(second.users.deployments.activities).toBe(first.users.deployments.activities);
    expect(Object.keys(second.users.deployments)).toEqual(['activities', 'referrals']);
  });
});
