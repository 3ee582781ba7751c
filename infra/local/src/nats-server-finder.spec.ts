import { afterAll, describe, expect, it } from 'vitest';
import { findNatsServer, natsServerFrom, type NatsServerPlaces } from './nats-server-finder.js';
import { isNewEnough } from './nats-server-version.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const cache = join(mkdtempSync(join(tmpdir(), 'pirtti-finder-')), 'nats-server');
afterAll(() => rmSync(dirname(cache), { recursive: true }));

/** A machine on which these programs have these versions, and these suites carry these. */
const machine = (versions: Record<string, string>, more: Partial<NatsServerPlaces> & { suites?: Record<string, string> } = {}): NatsServerPlaces => ({
  given: undefined,
  cache,
  path: [],
  versionOf: async (program) => versions[program],
  fetch: async (suite, into) => {
    const version = more.suites?.[suite];
    if (version) versions[into] = version;
    return version !== undefined;
  },
  ...more,
});

describe('a nats-server version is new enough', () => {
  it.each([
    ['2.10.27', true], ['2.10.28', true], ['2.15.1', true], ['3.0.0', true],
    ['2.10.26', false], ['2.9.99', false], ['1.99.99', false], ['0', false],
  ])('%s: %s', (version, answer) => {
    expect(isNewEnough(version)).toBe(answer);
  });
});

describe('nats-server is looked for', () => {
  it('first where the environment says', async () => {
    expect(await findNatsServer(undefined, machine({ '/given': '2.11.0', [cache]: '2.10.27' }, { given: '/given' }))).toBe('/given');
  });

  it('and nowhere else when that one is too old', async () => {
    await expect(findNatsServer(undefined, machine({ '/given': '2.9.10', [cache]: '2.10.27' }, { given: '/given' }))).rejects.toThrow('PIRTTI_NATS_SERVER names /given');
  });

  it('then in the project\'s cache', async () => {
    expect(await findNatsServer(undefined, machine({ [cache]: '2.10.27', '/usr/bin/nats-server': '2.15.1' }, { path: ['/usr/bin/nats-server'] }))).toBe(cache);
  });

  it('then on the PATH, passing over an old one', async () => {
    expect(await findNatsServer(undefined, machine({ '/old': '2.9.10', '/new': '2.10.27' }, { path: ['/old', '/new'] }))).toBe('/new');
  });

  it('then in the mirror\'s stable suite', async () => {
    const said: string[] = [];
    expect(await findNatsServer((line) => said.push(line), machine({ '/old': '2.9.10' }, { path: ['/old'], suites: { trixie: '2.10.27', sid: '2.15.1' } }))).toBe(cache);
    expect(said).toEqual(['fetching nats-server from the Debian mirror (trixie)']);
  });

  it('then in the development suite', async () => {
    expect(await findNatsServer(undefined, machine({}, { suites: { sid: '2.15.1' } }))).toBe(cache);
  });

  it('and one sentence says what to install where there is none', async () => {
    await expect(findNatsServer(undefined, machine({}))).rejects.toThrow(/^Pirtti needs nats-server 2\.10\.27 or newer and found none: install it .*\.$/);
  });
});

describe('the nats-server of one suite', () => {
  const suites = { trixie: '2.10.27', sid: '2.15.1' };

  it('lies beside the default one', async () => {
    expect(await natsServerFrom('sid', machine({ [cache]: '2.10.27' }, { suites }))).toEqual({ program: `${cache}-sid`, version: '2.15.1' });
  });

  it('is fetched once', async () => {
    const fetch = async (): Promise<boolean> => { throw new Error('fetched again'); };
    expect(await natsServerFrom('sid', machine({ [`${cache}-sid`]: '2.15.1' }, { fetch }))).toEqual({ program: `${cache}-sid`, version: '2.15.1' });
  });

  it.each([
    ['the mirror has none', machine({})],
    ['it does not run on this machine', machine({}, { fetch: async () => true })],
  ])('is undefined when %s', async (_why, places) => {
    expect(await natsServerFrom('sid', places)).toBeUndefined();
  });
});
