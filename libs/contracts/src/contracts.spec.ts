import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTRACTS, contractOf } from './contracts.js';
import { parseEvent } from './envelope.js';
import { ROUTES, SERVICES } from './routes.js';

const envelope = (type: string, data: unknown) => ({
  specversion: '1.0', id: '0e8f3c52-5f0a-4b7e-8a51-6a3d1c9b7e00', source: '/pirtti/referrals', type, subject: '7b8d0c40-2e5f-4d0a-9b4c-8f6e0d2a3c70',
  time: '2026-11-16T08:00:00Z', datacontenttype: 'application/json', aggregateversion: 1, organisation: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', data,
});

describe('every published event', () => {
  it.each(CONTRACTS.map((one) => [one.type, one] as const))('%s has examples that its contract accepts', (type, one) => {
    expect(one.examples.length).toBeGreaterThan(0);
    for (const example of one.examples) expect(parseEvent(envelope(type, example))).toMatchObject({ ok: true });
  });

  it('lives in the file that bears its name', () => {
    const files = SERVICES.flatMap((context) =>
      readdirSync(new URL(`./${context}/`, import.meta.url)).filter((name) => name.endsWith('.ts')).map((name) => `${context}.${name.replace(/\.ts$/, '')}`));
    expect(files.sort()).toEqual(CONTRACTS.map((one) => one.type as string).sort());
  });

  it('has a route that says why somebody may have it', () => {
    for (const { type } of CONTRACTS) {
      for (const route of ROUTES[type]) {
        expect(route.to.length).toBeGreaterThan(0);
        expect(route.purpose).toMatch(/\w{4}.*\.$/);
      }
    }
  });

  it('is never sent to the service that sends it', () => {
    for (const { type } of CONTRACTS) for (const route of ROUTES[type]) expect(route.to as readonly string[]).not.toContain(type.split('.')[0]);
  });
});

describe('what must not cross a border', () => {
  const FORBIDDEN = /(given|family|first|last)name|phone|email|address|birth|hetu|identity|note|message|text|comment/i;

  it.each(CONTRACTS.map((one) => [one.type, one] as const))('%s has no field that could hold personal data', (_type, one) => {
    expect(Object.keys(one.data.shape).filter((field) => FORBIDDEN.test(field))).toEqual([]);
  });

  it('an unknown field is refused, and the problem names the rule but not the value', () => {
    const sample = contractOf('referrals.referral-sent.v1')!.examples[0];
    const parsed = parseEvent(envelope('referrals.referral-sent.v1', { ...sample, givenName: 'Aino Example' }));
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed)).not.toContain('Aino');
  });

  it('an event that nobody published is refused', () => {
    expect(parseEvent(envelope('referrals.client-named.v1', {}))).toMatchObject({ ok: false });
  });

  it.each([null, 1, 'text', [], {}, { specversion: '1.0' }])('what is not an envelope is refused without throwing: %j', (json) => {
    expect(parseEvent(json)).toMatchObject({ ok: false });
  });
});
