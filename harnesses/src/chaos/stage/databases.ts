import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '@pirtti/local';
import { migrate, provision, urlTo, type DatabaseUrls } from '@pirtti/storage-kit';
import { Client } from 'pg';
import { migrationsOf, STAGE_SERVICES, type StageService } from './deployments.js';
import type { Part } from './part.js';

const PASSWORDS = { owner: 'chaos-owner', app: 'chaos-app', mail: 'chaos-mail' };
const ANSWERS_WITHIN_MS = 20_000;

/** One Postgres with a database per service. */
export class Databases implements Part {
  readonly name = 'postgres';
  readonly kind = 'postgres';
  private readonly urls = new Map<StageService, DatabaseUrls>();

  private constructor(private readonly dataDir: string, private running: RunningPostgres) {}

  static async create(folder: string): Promise<Databases> {
    const dataDir = join(folder, 'data');
    const databases = new Databases(dataDir, await startPostgres({ dataDir, throwaway: true }));
    // Roles belong to the whole server: one after another.
    for (const service of STAGE_SERVICES) databases.urls.set(service, await provision(databases.running.url, service, PASSWORDS));
    await Promise.all(STAGE_SERVICES.map((service) => migrate(databases.urlsOf(service).ownerUrl, migrationsOf(service))));
    return databases;
  }

  get port(): number {
    return this.running.port;
  }

  urlsOf(service: StageService): DatabaseUrls {
    return this.urls.get(service)!;
  }

  /** Asks as the superuser, past every proxy. */
  async ask<Row>(service: StageService, query: string): Promise<readonly Row[]> {
    const client = new Client({
      connectionString: urlTo(this.running.url, { database: service }), connectionTimeoutMillis: ANSWERS_WITHIN_MS, query_timeout: ANSWERS_WITHIN_MS,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(query)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async kill9(): Promise<void> {
    await this.running.child.kill9();
  }

  async start(): Promise<void> {
    this.running = await startPostgres({ dataDir: this.dataDir, port: this.running.port });
  }

  freeze(): void {
    this.signalAll('SIGSTOP');
  }

  thaw(): void {
    this.signalAll('SIGCONT');
  }

  /** The first process and all that it has begotten: one alone would leave the open connections working. */
  private signalAll(signal: NodeJS.Signals): void {
    const { pid } = this.running.child;
    process.kill(pid, signal);
    for (const child of childrenOf(pid)) {
      try {
        process.kill(child, signal);
      } catch {
        // It has ended meanwhile.
      }
    }
  }
}

const childrenOf = (pid: number): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
