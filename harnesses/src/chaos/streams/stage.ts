import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild, type Child, type ChildSpec } from '@pirtti/local';
import { testBroker, testDatabase, type TestBroker, type TestDatabase } from '@pirtti/testing';
import { Client } from 'pg';
import { withRealParts } from '../../real-parts.js';
import { DEPLOYMENTS, RECEIVER_MIGRATIONS, SENDER_MIGRATIONS, type CarrierSettings } from './parts.js';

type Side = CarrierSettings['service'];

/** Two services on real parts, joined by one stream of mail. */
export interface Stage {
  readonly sending: TestDatabase;
  readonly receiving: TestDatabase;
  readonly broker: TestBroker;
  settings(side: Side, reads?: CarrierSettings['reads']): CarrierSettings;
  /** A process that carries one side's mail. */
  carrier(name: string, settings: CarrierSettings, more?: Pick<ChildSpec, 'env' | 'onMessage'>): Child;
  /** Looks into one side's database, past all policies and time limits. */
  look<Row>(side: Side, sql: string, values?: unknown[]): Promise<Row[]>;
  /** The last words of the processes, for a finding that needs them. */
  said(): string;
}

/** Builds the stage, lets the work be done on it, and takes everything away whatever happened. */
export const onStage = <T>(work: (stage: Stage) => Promise<T>): Promise<T> => withRealParts(async (postgresUrl) => {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-stream-'));
  const [sending, receiving, broker] = await Promise.all([
    testDatabase('referrals', SENDER_MIGRATIONS), testDatabase('reporting', RECEIVER_MIGRATIONS), testBroker(DEPLOYMENTS),
  ]);
  const sides = { referrals: sending, reporting: receiving };
  const lookers = new Map<Side, Promise<Client>>();
  const children: Child[] = [];
  const logOf = (name: string): string => join(folder, `${name}.log`);
  const stage: Stage = {
    sending, receiving, broker,
    settings: (service, reads = 'batches') => ({
      service, reads, appUrl: sides[service].appUrl, mailUrl: sides[service].mailUrl, brokerUrl: broker.url, brokerSeed: broker.seeds[service]!,
    }),
    carrier(name, settings, { env, onMessage } = {}) {
      const program = fileURLToPath(new URL('carrier-process.js', import.meta.url));
      const child = startChild({
        name, command: process.execPath, args: [program], log: logOf(name), onMessage, env: { ...process.env, ...env, PIRTTI_STREAM: JSON.stringify(settings) },
      });
      children.push(child);
      return child;
    },
    async look(side, sql, values = []) {
      if (!lookers.has(side)) lookers.set(side, openLooker(postgresUrl, sides[side].name));
      return (await (await lookers.get(side)!).query(sql, values)).rows as never[];
    },
    said: () => [...new Set(children.map(({ name }) => name))].map((name) => `--- ${name}\n${readFileSync(logOf(name), 'utf8').slice(-1_500)}`).join('\n'),
  };
  try {
    return await work(stage);
  } finally {
    await Promise.all(children.map((child) => child.kill9()));
    await Promise.all([...lookers.values()].map(async (looker) => (await looker).end()));
    await Promise.all([sending.drop(), receiving.drop(), broker.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function openLooker(postgresUrl: string, database: string): Promise<Client> {
  const client = new Client({ connectionString: Object.assign(new URL(postgresUrl), { pathname: `/${database}` }).href });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
