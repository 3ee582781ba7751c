import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '@pirtti/local';
import { LEADER_LOCK } from '@pirtti/mail';
import { SingleBroker, type Broker } from './broker.js';
import { BrokerCluster } from './broker-cluster.js';
import { Databases } from './databases.js';
import { STAGE_SERVICES, type StageService } from './deployments.js';
import { openDoors, through, type Doors } from './doors.js';
import { ProcessPart, type Part, type PartKind } from './part.js';
import { toEnvironment } from './process-settings.js';

const WRITERS = 2;
/** Of each service: one leads, the other stands by. */
const POSTS = 2;
const LAST_WORDS = 2_000;

/** A process with its ways out. */
export interface Actor {
  readonly service: StageService;
  readonly part: ProcessPart;
  readonly doors: Doors;
}

/** Everything on one stage, each part a real process, and every connection through a proxy. */
export class Stage {
  readonly actors: Actor[] = [];
  private readonly dieWithUs = () => { this.killAll(); process.exit(2); };

  private constructor(readonly folder: string, readonly databases: Databases, readonly broker: Broker) {
    // What stands still would not hear that it should end.
    process.once('SIGINT', this.dieWithUs).once('SIGTERM', this.dieWithUs);
  }

  /** Starts everything, the broker as so many servers. The writers' choices follow from the seed. */
  static async build(seed: number, nodes: number): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'pirtti-chaos-'));
    const [databases, broker] = await Promise.all([Databases.create(folder), nodes === 1 ? SingleBroker.create(folder) : BrokerCluster.create(folder, nodes)]);
    const stage = new Stage(folder, databases, broker);
    for (const service of STAGE_SERVICES) {
      for (let one = 1; one <= POSTS; one += 1) await stage.add(service, service === 'referrals' ? 'relay' : 'consumer', `${service}-${one}`);
    }
    for (let one = 1; one <= WRITERS; one += 1) await stage.add('referrals', 'writer', `writer-${one}`, seed + one);
    return stage;
  }

  get parts(): readonly Part[] {
    return [...this.actors.map(({ part }) => part), ...this.broker.nodes, this.databases];
  }

  actorsOf(kind: PartKind): readonly Actor[] {
    return this.actors.filter(({ part }) => part.kind === kind);
  }

  /** What a writer was told to be done: `aggregate count`. */
  acknowledgedTo(writer: string): readonly string[] {
    return readFileSync(this.ledgerOf(writer), 'utf8').split('\n').filter(Boolean);
  }

  /** The process that carries a service's mail at this moment, by the lock that it holds: one, or none between two. */
  async leadersOf(service: StageService): Promise<readonly string[]> {
    const rows = await this.databases.ask<{ name: string }>(service, `
      select application_name as name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and objid = ${LEADER_LOCK} and granted and pg_locks.database = (select oid from pg_database where datname = current_database())`);
    return rows.map(({ name }) => name);
  }

  lastWords(): string {
    return this.actors.map(({ part }) => `--- ${part.name}\n${readFileSync(this.logOf(part.name), 'utf8').slice(-LAST_WORDS)}`).join('\n');
  }

  async clear(): Promise<void> {
    process.off('SIGINT', this.dieWithUs).off('SIGTERM', this.dieWithUs);
    this.killAll();
    await Promise.all(this.parts.map((part) => part.kill9()));
    await Promise.all(this.actors.flatMap(({ doors }) => [doors.postgres, ...doors.broker]).map((door) => door.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private ledgerOf(writer: string): string {
    return join(this.folder, `${writer}.ledger`);
  }

  private logOf(name: string): string {
    return join(this.folder, `${name}.log`);
  }

  private killAll(): void {
    for (const part of this.parts) {
      part.thaw();
      void part.kill9();
    }
  }

  private async add(service: StageService, kind: 'writer' | 'relay' | 'consumer', name: string, seed?: number): Promise<void> {
    const doors = await openDoors(this.databases.port, this.broker.nodes.map(({ port }) => port));
    const urls = this.databases.urlsOf(service);
    const env = toEnvironment({
      service, appUrl: through(urls.appUrl, doors.postgres, name), mailUrl: through(urls.mailUrl, doors.postgres, name),
      brokerUrl: doors.broker.map(({ port }) => `nats://127.0.0.1:${port}`).join(','), brokerSeed: this.broker.seeds[service]!, brokerReplicas: this.broker.nodes.length,
      ...(kind === 'writer' ? { ledger: this.ledgerOf(name), seed } : {}),
    });
    if (kind === 'writer') writeFileSync(this.ledgerOf(name), '');
    const program = fileURLToPath(new URL(`./${kind === 'writer' ? 'writer' : 'post'}-process.js`, import.meta.url));
    const part = new ProcessPart(name, kind, () => startChild({
      name, command: process.execPath, args: [program], log: this.logOf(name), env, deathSignal: 'SIGKILL',
    }));
    this.actors.push({ service, part, doors });
    await part.start();
  }
}
