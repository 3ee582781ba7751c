import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findNatsServer, freePort, startNatsServer, type RunningNatsServer } from '@pirtti/local';
import { brokerConfig, makeUsers } from '@pirtti/mail';
import { DEPLOYMENTS } from './deployments.js';
import type { Part } from './part.js';

const COPIES_KEPT = 3;

/** What the stage needs of a broker, be it one server or several. */
export interface Broker {
  /** The secret of each deployment's user. */
  readonly seeds: Readonly<Record<string, string>>;
  readonly nodes: readonly BrokerNode[];
  /** After one of several nodes came back: resolves when it has caught up with the others. */
  caughtUp(): Promise<void>;
}

export interface BrokerNode extends Part {
  readonly port: number;
}

/** A broker of one server, whose store can be lost or put back. */
export class SingleBroker implements Broker, BrokerNode {
  readonly name = 'broker';
  readonly kind = 'broker';
  readonly nodes = [this];
  private running!: RunningNatsServer;
  /** Earlier copies of the store, the oldest first. */
  readonly copies: string[] = [];
  private remembered = 0;

  private constructor(private readonly folder: string, private readonly program: string, private readonly keys: ReturnType<typeof makeUsers>, readonly port: number) {}

  static async create(folder: string): Promise<SingleBroker> {
    const broker = new SingleBroker(folder, await findNatsServer(), makeUsers(DEPLOYMENTS), await freePort());
    await broker.start();
    return broker;
  }

  get seeds(): Readonly<Record<string, string>> {
    return this.keys.seeds.deployments;
  }

  async start(): Promise<void> {
    const configFile = join(this.folder, 'nats.conf');
    mkdirSync(this.store, { recursive: true });
    writeFileSync(configFile, brokerConfig(DEPLOYMENTS, this.keys.users, {
      serverName: 'chaos', host: '127.0.0.1', port: this.port, monitoringPort: await freePort(), storeDirectory: this.store,
    }));
    this.running = await startNatsServer({ program: this.program, configFile, port: this.port, log: join(this.folder, 'nats.log') });
  }

  async kill9(): Promise<void> {
    await this.running.child.kill9();
  }

  freeze(): void {
    process.kill(this.running.child.pid, 'SIGSTOP');
  }

  thaw(): void {
    process.kill(this.running.child.pid, 'SIGCONT');
  }

  caughtUp(): Promise<void> {
    return Promise.resolve();
  }

  /** A copy of the store as it stands at this moment: what a disk holds on which nothing later was written. */
  remember(): void {
    const copy = join(this.folder, `copy-${this.remembered += 1}`);
    this.freeze();
    try {
      cpSync(this.store, copy, { recursive: true });
    } finally {
      this.thaw();
    }
    this.copies.push(copy);
    if (this.copies.length > COPIES_KEPT) rmSync(this.copies.shift()!, { recursive: true });
  }

  /** Of a server that is dead. */
  wipe(): void {
    rmSync(this.store, { recursive: true, force: true });
  }

  /** Puts an earlier copy in the place of the store of a dead server. */
  rollBack(copy: string): void {
    this.wipe();
    cpSync(copy, this.store, { recursive: true });
  }

  /** Puts back only the messages: the readers' positions stay where they are, ahead of them. */
  rollBackMessages(copy: string): void {
    for (const messages of messagesIn(this.store)) rmSync(join(this.store, messages), { recursive: true });
    for (const messages of messagesIn(copy)) {
      if (existsSync(join(this.store, dirname(messages)))) cpSync(join(copy, messages), join(this.store, messages), { recursive: true });
    }
  }

  private get store(): string {
    return join(this.folder, 'mail');
  }
}

/** The folders of a store that hold streams' messages. */
const messagesIn = (store: string): readonly string[] =>
  readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((path) => basename(path) === 'msgs');
