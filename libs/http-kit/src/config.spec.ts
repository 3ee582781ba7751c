import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readServiceConfig } from './config.js';

const file = join(mkdtempSync(join(tmpdir(), 'pirtti-config-')), 'deployments.json');
writeFileSync(file, JSON.stringify({ deployments: [{ name: 'referrals', service: 'referrals', operator: 'Soite', serves: '*' }] }));
afterAll(() => rmSync(dirname(file), { recursive: true }));
const env = {
  PIRTTI_PORT: '4103', PIRTTI_DATABASE_URL: 'postgres://a:secret@127.0.0.1/referrals', PIRTTI_MAIL_DATABASE_URL: 'postgres://m:secret@127.0.0.1/referrals',
  PIRTTI_BROKER_URL: 'nats://127.0.0.1:4222', PIRTTI_BROKER_SEED: 'SUsecret', PIRTTI_DEPLOYMENT: 'referrals', PIRTTI_DEPLOYMENTS_FILE: file,
  PIRTTI_ISSUER: 'http://127.0.0.1:4100', PIRTTI_AUDIENCE: 'pirtti',
};

test('a whole environment is read', () => {
  expect(readServiceConfig({ ...env, PIRTTI_DEMO_MONDAY: '2026-11-16' })).toMatchObject({
    port: 4103, host: '127.0.0.1', deployment: 'referrals', logLevel: 'info', demoMonday: new Date('2026-11-16T00:00:00Z'), deployments: [{ name: 'referrals' }],
  });
});

test('a broker of several nodes is told by all their addresses and by how many of them keep each mailbox', () => {
  expect(readServiceConfig(env)).toMatchObject({ brokerUrl: 'nats://127.0.0.1:4222', brokerReplicas: 1 });
  expect(readServiceConfig({ ...env, PIRTTI_BROKER_URL: 'nats://a:4222, nats://b:4222', PIRTTI_BROKER_REPLICAS: '3' }))
    .toMatchObject({ brokerUrl: 'nats://a:4222,nats://b:4222', brokerReplicas: 3 });
});

test.each(Object.keys(env))('without %s the error names it', (name) => {
  expect(() => readServiceConfig({ ...env, [name]: '' })).toThrow(new RegExp(`${name}\\b`));
});

test.each([
  ['PIRTTI_PORT', 'http'], ['PIRTTI_PORT', '70000'], ['PIRTTI_DATABASE_URL', 'mysql://x:secret@y'], ['PIRTTI_DATABASE_URL', 'secret'], ['PIRTTI_BROKER_URL', 'http://x'],
  ['PIRTTI_BROKER_URL', 'nats://a,http://secret'], ['PIRTTI_BROKER_REPLICAS', '2'], ['PIRTTI_BROKER_REPLICAS', 'three'],
  ['PIRTTI_DEPLOYMENT', 'nobody'], ['PIRTTI_DEPLOYMENTS_FILE', '/nowhere'], ['PIRTTI_DEMO_MONDAY', '2026-11-17'], ['PIRTTI_DEMO_MONDAY', 'tomorrow'], ['PIRTTI_LOG_LEVEL', 'loud'], ['PIRTTI_REMIND_AFTER_MONTHS', '1.5'], ['PIRTTI_ARCHIVE_AFTER_MONTHS', '15'], ['PIRTTI_FORGET_PEOPLE_AFTER_MONTHS', '0'], ['PIRTTI_SEAT_OFFER_HOURS', '200'], ['PIRTTI_RIDE_ANSWER_HOURS', '0'], ['PIRTTI_JWKS_URL', 'x'],
])('%s=%s is refused by name, and the value is not repeated', (name, value) => {
  expect(() => readServiceConfig({ ...env, [name]: value })).toThrow(new RegExp(`^The environment variable ${name} `));
  expect(() => readServiceConfig({ ...env, [name]: value })).not.toThrow(/secret/);
});
