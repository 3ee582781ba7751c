import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
// eslint-disable-next-line @nx/enforce-module-boundaries -- only this proof starts and kills real parts; nothing that is built imports them
import { findNatsServer, freePort, startChild, startNatsServer, startPostgres, type Child, type RunningNatsServer, type RunningPostgres } from '@pirtti/local';
import { migrate, provision, type DatabaseUrls } from '@pirtti/storage-kit';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokerConfig } from '../broker/broker-config.js';
import { makeUsers } from '../broker/broker-users.js';
import { LEADER_LOCK } from '../office/leadership.js';
import { DEPLOYMENTS, READER_MIGRATIONS, WRITER_MIGRATIONS, type ProofSettings } from './proof-service.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PASSWORDS = { owner: 'proof-owner', app: 'proof-app', mail: 'proof-mail' };
/** How long mail piles up, or flows again, before the next blow. */
const MEANWHILE_MS = 500;
const RECOVERED_WITHIN_MS = 30_000;
const DRAINED_WITHIN_MS = 60_000;

interface Effect { readonly aggregate_id: string; readonly version: number }

/** Everything on one stage, each part a process of its own. */
class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'pirtti-proof-'));
  readonly ledger = join(this.folder, 'acknowledged.log');
  private readonly keys = makeUsers(DEPLOYMENTS);
  private program = '';
  private brokerPort = 0;
  private postgres!: RunningPostgres;
  private broker!: RunningNatsServer;
  private sending!: DatabaseUrls;
  private receiving!: DatabaseUrls;
  private readonly processes = new Map<string, Child>();

  async build(): Promise<void> {
    const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', join(ROOT, 'libs/mail')], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`libs/mail does not compile:\n${built.stdout}`);
    writeFileSync(this.ledger, '');
    this.program = await findNatsServer();
    this.brokerPort = await freePort();
    this.postgres = await startPostgres({ dataDir: join(this.folder, 'data'), throwaway: true });
    this.sending = await provision(this.postgres.url, 'referrals', PASSWORDS);
    this.receiving = await provision(this.postgres.url, 'reporting', PASSWORDS);
    await migrate(this.sending.ownerUrl, WRITER_MIGRATIONS);
    await migrate(this.receiving.ownerUrl, READER_MIGRATIONS);
    await this.startBroker(await freePort());
    for (const name of ['writer', 'relay', 'consumer']) this.start(name);
  }

  private async startBroker(monitoringPort: number): Promise<void> {
    const configFile = join(this.folder, 'nats.conf');
    mkdirSync(join(this.folder, 'mail'), { recursive: true });
    writeFileSync(configFile, brokerConfig(DEPLOYMENTS, this.keys.users, {
      serverName: 'proof', host: '127.0.0.1', port: this.brokerPort, monitoringPort, storeDirectory: join(this.folder, 'mail'),
    }));
    this.broker = await startNatsServer({ program: this.program, configFile, port: this.brokerPort, log: join(this.folder, 'nats.log') });
  }

  private start(name: string): void {
    const service = name === 'consumer' ? 'reporting' : 'referrals';
    const urls = name === 'consumer' ? this.receiving : this.sending;
    const settings: ProofSettings = {
      service, appUrl: urls.appUrl, mailUrl: urls.mailUrl, ledger: this.ledger,
      brokerUrl: `nats://127.0.0.1:${this.brokerPort}`, brokerSeed: this.keys.seeds.deployments[service] as string,
    };
    const program = fileURLToPath(new URL(`../../dist/proof/${name === 'writer' ? 'writer' : 'post'}-process.js`, import.meta.url));
    this.processes.set(name, startChild({
      name, command: process.execPath, args: [program], log: join(this.folder, `${name}.log`), env: { ...process.env, PIRTTI_PROOF: JSON.stringify(settings) },
    }));
  }

  async killProcess(name: string): Promise<void> {
    await this.processes.get(name)?.kill9();
    this.start(name);
  }

  async killBroker(): Promise<void> {
    await this.broker.child.kill9();
    await this.startBroker(await freePort());
  }

  /** A new relay hears how little has been applied, and sends everything again that still waits at the broker. */
  async killRelayWhileMailWaits(): Promise<void> {
    await this.processes.get('consumer')?.kill9();
    await pause(MEANWHILE_MS);
    await this.killProcess('relay');
    await until(async () => (await ask(this.sending.mailUrl, RELAY_WORKS)).length > 0, RECOVERED_WITHIN_MS, () => `no new relay\n${this.said()}`);
    await pause(MEANWHILE_MS);
    this.start('consumer');
  }

  /** Mail piles up while nobody reads it, and then all of it is gone. */
  async wipeBrokerWhileMailWaits(): Promise<void> {
    await this.processes.get('consumer')?.kill9();
    await pause(MEANWHILE_MS);
    await this.broker.child.kill9();
    rmSync(join(this.folder, 'mail'), { recursive: true });
    await this.startBroker(await freePort());
    this.start('consumer');
  }

  async killPostgres(): Promise<void> {
    await this.postgres.child.kill9();
    this.postgres = await startPostgres({ dataDir: join(this.folder, 'data'), port: this.postgres.port });
  }

  async stopWriting(): Promise<void> {
    await this.processes.get('writer')?.stop();
  }

  acknowledged(): readonly Effect[] {
    return readFileSync(this.ledger, 'utf8').trim().split('\n').filter(Boolean).map((line) => {
      const [aggregate_id = '', version] = line.split(' ');
      return { aggregate_id, version: Number(version) };
    });
  }

  effects(): Promise<readonly Effect[]> {
    return ask<Effect>(this.receiving.mailUrl, 'select aggregate_id, version from effects order by place');
  }

  written(): Promise<readonly Effect[]> {
    return ask<Effect>(this.sending.mailUrl, 'select aggregate_id, aggregate_version as version from outbox');
  }

  said(): string {
    return ['writer', 'relay', 'consumer'].map((name) => `--- ${name}\n${readFileSync(join(this.folder, `${name}.log`), 'utf8').slice(-3_000)}`).join('\n');
  }

  async clear(): Promise<void> {
    await Promise.all([...this.processes.values()].map((child) => child.kill9()));
    await this.broker?.child.kill9();
    await this.postgres?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The lock that the carrier of the mail holds. */
const RELAY_WORKS = `select 1 from pg_locks where locktype = 'advisory' and objid = ${LEADER_LOCK} and granted
  and database = (select oid from pg_database where datname = current_database())`;

async function until(reached: () => Promise<boolean>, withinMs: number, otherwise: () => string): Promise<void> {
  for (const deadline = performance.now() + withinMs; !await reached(); await pause(200)) {
    if (performance.now() > deadline) throw new Error(otherwise());
  }
}

async function ask<Row>(url: string, query: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}

const key = ({ aggregate_id, version }: Effect) => `${aggregate_id} ${version}`;

describe('mail between real processes', () => {
  const stage = new Stage();
  beforeAll(() => stage.build(), 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('survives the death of each part and a wiped broker: nothing lost, doubled or out of order', { timeout: 300_000 }, async () => {
    const begunAt = performance.now();
    const blows = [
      () => stage.killProcess('writer'),
      () => stage.killProcess('relay'),
      () => stage.killProcess('consumer'),
      () => stage.killRelayWhileMailWaits(),
      () => stage.killBroker(),
      () => stage.killPostgres(),
      () => stage.wipeBrokerWhileMailWaits(),
    ];
    for (const blow of blows) {
      // Each blow falls on a system that works, or it would prove nothing.
      await flows();
      await pause(MEANWHILE_MS);
      await blow();
    }
    await flows();
    await stage.stopWriting();

    const written = await stage.written();
    const drainedFrom = performance.now();
    await until(async () => (await stage.effects()).length >= written.length, DRAINED_WITHIN_MS, () => `not everything came\n${stage.said()}`);
    const effects = await stage.effects();
    const told = new Set(effects.map(key));
    const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
    process.stdout.write(`${blows.length} blows, ${stage.acknowledged().length} acknowledged, ${effects.length} effects, drained in ${seconds(drainedFrom)} s, ${seconds(begunAt)} s in all\n`);

    expect(stage.acknowledged().length, 'the writer hardly wrote').toBeGreaterThan(200);
    expect(stage.acknowledged().filter((one) => !told.has(key(one))), 'lost').toEqual([]);
    expect(effects.length - told.size, 'doubled').toBe(0);
    expect(new Set(written.map(key)), 'what came is what was written').toEqual(told);
    for (const id of new Set(effects.map((effect) => effect.aggregate_id))) {
      const versions = effects.filter((effect) => effect.aggregate_id === id).map((effect) => effect.version);
      expect(versions, `order of ${id}`).toEqual(versions.map((_, index) => index + 1));
    }
  });

  async function flows(): Promise<void> {
    const before = (await stage.effects()).length;
    await until(async () => (await stage.effects()).length >= before + 20, RECOVERED_WITHIN_MS, () => `mail does not flow\n${stage.said()}`);
  }
});
