import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { freePort, startNatsServer, type RunningNatsServer } from '@pirtti/local';
import { brokerConfig, makeUsers } from '@pirtti/mail';
import { testNatsServer } from './real-parts.js';

export interface TestBroker {
  readonly url: string;
  readonly monitoringUrl: string;
  /** The nkey seed of each deployment's user. */
  readonly seeds: Readonly<Record<string, string>>;
  /** The nkey seed of the user that watches the server. */
  readonly monitorSeed: string;
  /** Stops for good and removes the store. */
  stop(): Promise<void>;
  /** Dies without a word; the store stays. */
  kill9(): Promise<void>;
  /** Removes the store of a server that is not running. */
  wipe(): void;
  /** Starts again on the same port, stopping first where it still runs. */
  restart(): Promise<void>;
}

export interface TestBrokerOptions {
  /** A nats-server other than the one that every test uses. */
  readonly program?: string;
  /** Makes another configuration of the generated one: to see what would happen with that. */
  readonly adapt?: (config: string) => string;
}

/** A real nats-server with an account per deployment, configured as in production unless adapted. */
export async function testBroker(deployments: readonly Deployment[], { program = testNatsServer(), adapt = (config) => config }: TestBrokerOptions = {}): Promise<TestBroker> {
  const directory = mkdtempSync(join(tmpdir(), 'pirtti-broker-'));
  const storeDirectory = join(directory, 'store');
  const configFile = join(directory, 'nats.conf');
  const { seeds, users } = makeUsers(deployments);
  const [port, monitoringPort] = [await freePort(), await freePort()];
  writeFileSync(configFile, adapt(brokerConfig(deployments, users, { serverName: 'test', host: '127.0.0.1', port, monitoringPort, storeDirectory })));
  const start = (): Promise<RunningNatsServer> => {
    mkdirSync(storeDirectory, { recursive: true });
    return startNatsServer({ program, configFile, port });
  };
  let server = await start();
  const halt = async () => { if (server.child.running()) await server.stop(); };
  return {
    url: `nats://127.0.0.1:${port}`,
    monitoringUrl: `http://127.0.0.1:${monitoringPort}`,
    seeds: seeds.deployments,
    monitorSeed: seeds.monitor,
    async stop() {
      await halt();
      rmSync(directory, { recursive: true, force: true });
    },
    async kill9() {
      await server.child.kill9();
    },
    wipe() {
      if (server.child.running()) throw new Error('stop the broker before its store is wiped');
      rmSync(storeDirectory, { recursive: true, force: true });
    },
    async restart() {
      await halt();
      server = await start();
    },
  };
}
