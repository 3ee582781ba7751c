import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { brokerConfig } from '../src/broker/broker-config.js';
import { makeUsers } from '../src/broker/broker-users.js';

/** This library cannot ask infra/local for a broker: that one is built on this one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** nats-server speaks first. */
const greets = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect({ port, host: '127.0.0.1' });
  const answer = (greeted: boolean): void => {
    socket.destroy();
    resolve(greeted);
  };
  socket.once('error', () => answer(false));
  socket.once('data', () => answer(true));
});

/** A real nats-server of the spec's own, on the configuration that Pirtti generates. */
export class SpecBroker {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pirtti-broker-'));
  private server: ChildProcess | undefined;
  private readonly onExit = (): void => void this.server?.kill('SIGKILL');

  private constructor(readonly port: number, readonly monitoringUrl: string, readonly seeds: Readonly<Record<string, string>>, config: (store: string) => string) {
    writeFileSync(this.configFile, config(this.store));
  }

  static async plan(deployments: readonly Deployment[], adapt: (config: string) => string = (config) => config): Promise<SpecBroker> {
    const [port, monitoringPort] = [await freePort(), await freePort()];
    const { users, seeds } = makeUsers(deployments);
    return new SpecBroker(port, `http://127.0.0.1:${monitoringPort}`, seeds.deployments, (storeDirectory) =>
      adapt(brokerConfig(deployments, users, { serverName: 'spec', host: '127.0.0.1', port, monitoringPort, storeDirectory })));
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const program = process.env.PIRTTI_TEST_NATS_SERVER;
    if (!program) throw new Error('PIRTTI_TEST_NATS_SERVER names no program');
    const server = spawn(program, ['-c', this.configFile], { stdio: 'ignore' });
    this.server = server;
    process.once('exit', this.onExit);
    while (!await greets(this.port)) {
      if (server.exitCode !== null) throw new Error('nats-server ended at start');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    process.off('exit', this.onExit);
    if (!this.server || this.server.exitCode !== null || this.server.signalCode !== null) return;
    const ended = once(this.server, 'exit');
    this.server.kill(signal);
    await ended;
  }

  /** Everything that the broker kept is gone, as after a lost disk. */
  async wipe(): Promise<void> {
    await this.kill();
    rmSync(this.store, { recursive: true, force: true });
  }

  /** Messages are gone, while readers' positions are kept: as when a disk has written the one and not the other. */
  async loseMessages(): Promise<void> {
    await this.kill();
    for (const path of readdirSync(this.store, { recursive: true, encoding: 'utf8' })) if (basename(path) === 'msgs') rmSync(join(this.store, path), { recursive: true });
  }

  async stop(): Promise<void> {
    await this.kill('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get configFile(): string {
    return join(this.folder, 'nats.conf');
  }

  private get store(): string {
    return join(this.folder, 'store');
  }
}
