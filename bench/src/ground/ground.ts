import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDeployments, type Deployment } from '@pirtti/contracts';
import { prepareDatabases, SERVICES, startPostgres, type RunningPostgres } from '@pirtti/local';
import { urlTo, type DatabaseUrls } from '@pirtti/storage-kit';
import { startBroker, type Broker } from './broker.js';
import { startIdentity, type Identity } from './identity.js';
import { ROOT } from './paths.js';
import { refuseLoosened, type Settings } from './settings.js';
import { Sql } from './sql.js';

/** What product and floor both stand on: one Postgres, one broker, and what they need to be asked. */
export interface Ground {
  readonly folder: string;
  readonly superuserUrl: string;
  readonly postgresPid: number;
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  /** A connection with every right to the database of that name, to prepare and to check. */
  sql(database: string): Promise<Sql>;
  /** The floors' database. */
  readonly floorUrl: string;
  readonly broker: Broker;
  readonly identity: Identity;
  readonly deployments: readonly Deployment[];
  readonly deploymentsFile: string;
  readonly settings: Settings;
  stop(): Promise<void>;
}

/** Servers of the bench only: nobody else's roles have these. */
export const PASSWORDS = { owner: 'owner', app: 'app', mail: 'mail' };

/** The launcher's Postgres, which also notes the time of each commit: some rows lie between two of them. */
async function startNoting(dataDir: string): Promise<RunningPostgres> {
  const first = await startPostgres({ dataDir, throwaway: true });
  const sql = await Sql.connect(first.url);
  await sql.run('alter system set track_commit_timestamp = on');
  await sql.end();
  await first.stop();
  return startPostgres({ dataDir, throwaway: true });
}

/** Starts the servers with the settings that a start by hand gives them, and refuses to go on where they are loosened. */
export async function startGround(say: (line: string) => void): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-bench-'));
  const stops: (() => Promise<void>)[] = [];
  const open: Sql[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(open.map((sql) => sql.end()));
    for (const one of stops.reverse()) await one();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const deploymentsFile = join(ROOT, 'infra/deployments.json');
    const deployments = parseDeployments(JSON.parse(readFileSync(deploymentsFile, 'utf8')));
    const identity = await startIdentity();
    stops.push(identity.stop);
    const broker = await startBroker(folder, deployments);
    stops.push(broker.stop);
    const postgres = await startNoting(folder);
    stops.push(postgres.stop);
    const sql = async (database: string): Promise<Sql> => {
      const one = await Sql.connect(urlTo(postgres.url, { database }));
      open.push(one);
      return one;
    };
    await (await sql('postgres')).run('create database floor');
    const databases = await prepareDatabases(() => postgres.url, Object.fromEntries(SERVICES.map((service) => [service, PASSWORDS])));
    const floorUrl = urlTo(postgres.url, { database: 'floor' });
    const settings = await refuseLoosened([floorUrl, ...Object.values(databases).flatMap(({ appUrl, mailUrl }) => [appUrl, mailUrl])], broker.monitoringUrl);
    say(`the ground is there: PostgreSQL ${settings['server_version']}, fsync ${settings['fsync']}, broker with sync_interval always`);
    return { folder, superuserUrl: postgres.url, postgresPid: postgres.child.pid, databases, sql, floorUrl, broker, identity, deployments, deploymentsFile, settings, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
