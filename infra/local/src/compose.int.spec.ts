import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '@pirtti/demo';
import { brokerProblems } from '@pirtti/mail';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNatsServer } from './nats-server.js';
import { findNatsServer } from './nats-server-finder.js';
import { ROOT } from './paths.js';
import { holdPort } from './ports.js';
import { startPostgres, type RunningPostgres } from './postgres.js';
import { run } from './run.js';
import { sleep } from './wait.js';

const compose = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const cluster = readFileSync(join(ROOT, 'docker-compose.cluster.yml'), 'utf8');

/** Starts the containers' nodes on this machine: what is a host's name and a well-known port there is a port of the loopback address here. */
async function startNodes(configs: readonly string[], hosts: readonly string[], folder: string, program: string): Promise<{ monitoringUrl: string; stop(): Promise<void> }[]> {
  const held = await Promise.all(Array.from({ length: hosts.length * 3 }, () => holdPort(0)));
  await Promise.all(held.map((one) => one?.release()));
  const portOf = (host: string, kind: number): number => held[hosts.indexOf(host) * 3 + kind]!.port;
  return Promise.all(hosts.map(async (host, index) => {
    const configFile = join(folder, host, 'nats.conf');
    mkdirSync(join(folder, host), { recursive: true });
    writeFileSync(configFile, configs[index]!
      .replaceAll(/@([\w-]+):6222/g, (_, other: string) => `@127.0.0.1:${portOf(other, 1)}`)
      .replace('0.0.0.0:6222', `127.0.0.1:${portOf(host, 1)}`).replace('"0.0.0.0"', '"127.0.0.1"')
      .replace('port: 4222', `port: ${portOf(host, 0)}`).replace(':8222', `:${portOf(host, 2)}`).replace('"/data"', JSON.stringify(join(folder, host, 'store'))));
    const { stop } = await startNatsServer({ program, configFile, port: portOf(host, 0), log: join(folder, host, 'log') });
    return { monitoringUrl: `http://127.0.0.1:${portOf(host, 2)}`, stop };
  }));
}

async function eventually(expectation: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + 30_000; ; await sleep(50)) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
    }
  }
}

describe('what docker compose runs', { timeout: 120_000 }, () => {
  let folder: string;
  const env = (): NodeJS.ProcessEnv => ({ ...process.env, PIRTTI_VAULT: join(folder, 'vault'), PIRTTI_SECRETS: join(folder, 'secrets') });
  const script = async (path: string, more: NodeJS.ProcessEnv = {}): Promise<void> => {
    const { code, out } = await run(process.execPath, [join(ROOT, path)], { env: { ...env(), ...more } });
    if (code !== 0) throw new Error(out);
  };
  const secret = (container: string, file: string): string => readFileSync(join(folder, 'secrets', container, file), 'utf8');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pirtti-compose-'));
    await run('mkdir', ['-p', join(folder, 'vault')]);
    await script('infra/compose/write-secrets.mjs');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('starts the same programs as npm start', () => {
    const programs = [...compose.matchAll(/services\/\w+\/dist\/main\.js|infra\/[\w/-]+\.mjs/g)].map(([path]) => path);
    expect(new Set(programs).size).toBe(7);
    for (const program of programs) expect(existsSync(join(ROOT, program)), program).toBe(true);
  });

  it('gives each container the secrets that it mounts, and no more', () => {
    const mounted = [...compose.matchAll(/secrets-([\w-]+):\/secrets(?::ro|\])/g)].map(([, name]) => name);
    expect([...mounted, 'identity'].sort()).toEqual(readdirSync(join(folder, 'secrets')).sort());
  });

  it('tells services of a mail server that is there, and that nobody else reaches', () => {
    const [, host] = /^PIRTTI_SMTP_URL=smtp:\/\/(\w+):1025$/m.exec(secret('partners', 'service.env'))!;
    expect(compose).toMatch(new RegExp(`^  ${host}:\n    image: axllent/mailpit`, 'm'));
    for (const [, published] of compose.matchAll(/ports: \["([^"]+)"\]/g)) expect(published).toMatch(/^127\.0\.0\.1:/);
  });

  it('keeps its secrets when it is started again', async () => {
    const before = ['postgres-referrals/password', 'referrals/service.env', 'portal/service.env', 'nats/nats.conf'].map((path) => readFileSync(join(folder, 'secrets', path), 'utf8'));
    await script('infra/compose/write-secrets.mjs');
    const after = ['postgres-referrals/password', 'referrals/service.env', 'portal/service.env', 'nats/nats.conf'].map((path) => readFileSync(join(folder, 'secrets', path), 'utf8'));
    expect(after).toEqual(before);
  });

  it('gives the broker a configuration that it accepts', async () => {
    const { code, out } = await run(await findNatsServer(), ['-t', '-c', join(folder, 'secrets/nats/nats.conf')]);
    expect(out).toContain('is valid');
    expect(code).toBe(0);
  });

  describe('on three nodes', () => {
    const nodes = [...cluster.matchAll(/^ {2}(nats(?:-\d)?):$/gm)].map(([, name]) => name!);
    const spread = (): NodeJS.ProcessEnv => ({ PIRTTI_BROKER_NODES: /PIRTTI_BROKER_NODES: (\S+)/.exec(cluster)![1]!, PIRTTI_SECRETS: join(folder, 'spread') });
    const given = (container: string, file: string): string => readFileSync(join(folder, 'spread', container, file), 'utf8');
    beforeAll(() => script('infra/compose/write-secrets.mjs', spread()));

    it('tells every service of every node, and mounts to each node its own secrets', () => {
      expect(spread()['PIRTTI_BROKER_NODES']!.split(',')).toEqual(nodes);
      for (const service of ['partners', 'activities', 'referrals', 'reporting']) {
        expect(given(service, 'service.env')).toContain(`PIRTTI_BROKER_URL=${nodes.map((node) => `nats://${node}:4222`).join(',')}\nPIRTTI_BROKER_REPLICAS=3\n`);
      }
      const mounted = [...(compose + cluster).matchAll(/secrets-([\w-]+):\/secrets(?::ro|\])/g)].map(([, name]) => name);
      expect([...mounted, 'identity'].sort()).toEqual(readdirSync(join(folder, 'spread')).sort());
    });

    it('gives the nodes configurations with which they find each other, flush to disk and agree on a leader', async () => {
      const program = await findNatsServer();
      const running = await startNodes(nodes.map((node) => given(node, 'nats.conf')), nodes, join(folder, 'nodes'), program);
      try {
        await eventually(async () => { for (const { monitoringUrl } of running) expect((await fetch(`${monitoringUrl}/healthz`)).status).toBe(200); });
        expect(await brokerProblems(...running.map(({ monitoringUrl }) => monitoringUrl))).toEqual([]);
        const seen = await (await fetch(`${running[0]!.monitoringUrl}/jsz`)).json() as { meta_cluster: { cluster_size: number } };
        expect(seen.meta_cluster.cluster_size).toBe(3);
      } finally {
        await Promise.all(running.map(({ stop }) => stop()));
      }
    });
  });

  it('gives Keycloak the demo\'s people under the ids that memberships name', () => {
    const realm = JSON.parse(secret('identity', 'realm.json')) as { clients: { secret: string; redirectUris: string[] }[]; users: { id: string; username: string }[] };
    expect(realm.users.map(({ id, username }) => [username, id])).toEqual(Object.values(DEMO_PEOPLE).map(({ username, subject }) => [username, subject]));
    expect(realm.clients[0]!.redirectUris).toEqual(['http://localhost:8080/auth/callback']);
    expect(secret('portal', 'service.env')).toContain(`PIRTTI_OIDC_CLIENT_SECRET=${realm.clients[0]!.secret}\n`);
  });

  it('is told in the repository with the same realm', () => {
    const shown = readFileSync(join(ROOT, 'infra/identity/realm.json'), 'utf8');
    const given = secret('identity', 'realm.json');
    expect(Object.keys(JSON.parse(shown) as object)).toEqual(Object.keys(JSON.parse(given) as object));
    expect((JSON.parse(shown) as { users: unknown }).users).toEqual((JSON.parse(given) as { users: unknown }).users);
    expect(shown).toContain('"secret": "${PIRTTI_OIDC_CLIENT_SECRET}"');
  });

  describe('with a database server', () => {
    let postgres: RunningPostgres;
    beforeAll(async () => { postgres = await startPostgres({ dataDir: join(folder, 'data'), throwaway: true }); });
    afterAll(() => postgres.stop());

    it('prepares every database, so that a service\'s own address opens it and another\'s does not', async () => {
      // One server plays all four: each container's password is its own, here they are made the same.
      for (const server of ['partners', 'activities', 'referrals', 'reporting']) {
        await run('cp', ['-f', join(folder, 'data/postgres.password'), join(folder, 'secrets', `postgres-${server}`, 'password')]);
      }
      await script('infra/postgres/prepare-databases.mjs', { PIRTTI_POSTGRES_HOST: '127.0.0.1', PIRTTI_POSTGRES_PORT: String(postgres.port) });
      const address = (service: string): string => /PIRTTI_DATABASE_URL=(\S+)/.exec(secret(service, 'service.env'))![1]!.replace(/@[^/]+\//, `@127.0.0.1:${postgres.port}/`);
      for (const service of ['partners', 'activities', 'referrals', 'reporting', 'portal']) {
        const client = new pg.Client({ connectionString: address(service) });
        await client.connect();
        expect((await client.query('select current_user as who')).rows).toEqual([{ who: `${service}_app` }]);
        await client.end();
      }
      const stranger = new pg.Client({ connectionString: address('activities').replace(/\/activities$/, '/referrals') });
      await expect(stranger.connect()).rejects.toThrow('permission denied for database "referrals"');
    });
  });
});
