import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { freePort, startNatsServer, type RunningNatsServer } from '@pirtti/local';
import { brokerConfig } from '../src/broker/broker-config.js';
import { makeUsers } from '../src/broker/broker-users.js';

/** A real nats-server of the spec's own, on the configuration that Pirtti generates. */
export class SpecBroker {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pirtti-broker-'));
  private server: RunningNatsServer | undefined;
  private constructor(readonly port: number, readonly monitoringUrl: string, readonly seeds: Readonly<Record<string, string>>, readonly monitorSeed: string, config: (store: string) => string) {
    writeFileSync(this.configFile, config(this.store));
  }

  static async plan(deployments: readonly Deployment[], adapt: (config: string) => string = (config) => config): Promise<SpecBroker> {
    const [port, monitoringPort] = [await freePort(), await freePort()];
    const { users, seeds } = makeUsers(deployments);
    return new SpecBroker(port, `http://127.0.0.1:${monitoringPort}`, seeds.deployments, seeds.monitor, (storeDirectory) =>
      adapt(brokerConfig(deployments, users, { serverName: 'spec', host: '127.0.0.1', port, monitoringPort, storeDirectory })));
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const program = process.env.PIRTTI_TEST_NATS_SERVER;
    if (!program) throw new Error('PIRTTI_TEST_NATS_SERVER names no program');
    this.server = await startNatsServer({ program, configFile: this.configFile, port: this.port, log: join(this.folder, 'log') });
  }

  async kill(): Promise<void> {
    await this.server?.child.kill9();
  }

  /** Everything that the broker kept is gone, as after a lost disk. */
  async wipe(): Promise<void> {
    await this.kill();
    rmSync(this.store, { recursive: true, force: true });
  }

  async stop(): Promise<void> {
    await this.server?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get configFile(): string {
    return join(this.folder, 'nats.conf');
  }

  private get store(): string {
    return join(this.folder, 'store');
  }
}
