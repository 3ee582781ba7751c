import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptIn } from './secrets.js';

const folder = mkdtempSync(join(tmpdir(), 'pirtti-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const deployment = (name: string) => ({ name, service: 'referrals' as const, operator: 'Soite', serves: '*' as const });
const wishes = (issuer: string, now: string) => ({ databases: ['referrals', 'portal'], deployments: [deployment('referrals')], issuer, now: new Date(now) });

it('the first start makes every secret; later ones keep them, with the issuer and the demo\'s Monday', () => {
  const first = keptIn(folder, wishes('http://127.0.0.1:8090', '2026-11-21T12:00:00Z'));
  const second = keptIn(folder, wishes('http://127.0.0.1:8099', '2026-12-24T12:00:00Z'));
  expect(second).toEqual(first);
  expect(first).toMatchObject({ issuer: 'http://127.0.0.1:8090', demoMonday: '2026-11-16' });
  expect(new Set(Object.values(first.passwords).flatMap(Object.values)).size).toBe(6);
  expect(Buffer.from(first.sessionKey, 'base64url')).toHaveLength(32);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

it('a deployment that came later gets broker users of its own', () => {
  const kept = keptIn(folder, { ...wishes('x', '2026-11-21T12:00:00Z'), deployments: [deployment('referrals'), deployment('referrals-2')] });
  expect(Object.keys(kept.broker.seeds.deployments)).toEqual(['referrals', 'referrals-2']);
});
