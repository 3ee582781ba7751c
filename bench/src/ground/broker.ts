import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { findNatsServer, freePort, startNatsServer } from '@pirtti/local';
import { FLOOR_ACCOUNT } from '../floors/nats.js';
import { brokerConfig, makeUsers } from '@pirtti/mail';

export interface Broker {
  readonly url: string;
  readonly monitoringUrl: string;
  /** The nkey seed of each deployment's user. */
  readonly seeds: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const FLOOR_STORE_BYTES = 4 * 1024 ** 3;

/** The server of the product, as it is configured in earnest, with one account more in which the floors may do as they please. */
export async function startBroker(folder: string, deployments: readonly Deployment[]): Promise<Broker> {
  const { seeds, users } = makeUsers(deployments);
  const [program, port, monitoringPort] = [await findNatsServer(), await freePort(), await freePort()];
  const storeDirectory = join(folder, 'nats');
  mkdirSync(storeDirectory, { recursive: true });
  const configFile = join(folder, 'nats.conf');
  const config = brokerConfig(deployments, users, { serverName: 'bench', host: '127.0.0.1', port, monitoringPort, storeDirectory })
    .replace(/max_file_store: (\d+)/, (_, bytes: string) => `max_file_store: ${Number(bytes) + FLOOR_STORE_BYTES}`)
    .replace('accounts {', `accounts {\n  "FLOOR": { jetstream: { max_file: ${FLOOR_STORE_BYTES}, max_mem: 0 }, users: [ { user: "${FLOOR_ACCOUNT.user}", password: "${FLOOR_ACCOUNT.pass}" } ] }`);
  writeFileSync(configFile, config, { mode: 0o600 });
  const server = await startNatsServer({ program, configFile, port, log: join(folder, 'nats.log') });
  return {
    url: server.url, monitoringUrl: `http://127.0.0.1:${monitoringPort}`, seeds: seeds.deployments,
    stop: () => server.stop(),
  };
}
