import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDeployments } from '@pirtti/contracts';
import type { DatabaseUrls } from '@pirtti/storage-kit';
import { findChromium } from '../chromium.js';
import { findNatsServer } from '../nats-server-finder.js';
import { ROOT } from '../paths.js';
import { sleep } from '../wait.js';
import { addressOf, choosePorts, DATABASES, PARTS, SERVICES, type HeldPorts, type PartName, type Ports, type ServiceName } from './addresses.js';
import { foldersOf, lockDataFolder, openDataFolder, wipe, type Folders } from './data-folder.js';
import { prepareDatabases } from './databases.js';
import { identityPart, lettersPart, natsPart, portalPart, PRINTS, postgresPart, servicePart, type House } from './house.js';
import { keep, type Kept, type Part } from './keeper.js';
import { rotateLogs } from './logs.js';
import { mailIsAtRest } from './mail-at-rest.js';
import { keptIn } from './secrets.js';

export interface StartOptions {
  /** Where data lives; `.pirtti/data` (or PIRTTI_DATA) when left out. */
  readonly dataDir?: string;
  /** `preferred`: the usual ports or the next free ones. `free`: any, to run beside another house. */
  readonly ports?: 'preferred' | 'free';
  /** Begins with empty data. */
  readonly fresh?: boolean;
  /** Fills the demo (as it does unless told otherwise) and waits until it is complete. */
  readonly demo?: boolean;
  /** Hears what happens, a line at a time. */
  readonly say?: (line: string) => void;
}

/** A running house. */
export interface Pirtti {
  /** The portal's address: the one that people need. */
  readonly url: string;
  /** Where the letters that went out can be read. */
  readonly lettersUrl: string;
  readonly ports: Ports;
  readonly folders: Folders;
  /** The database server, with every right: for tests and the operator. */
  readonly superuserUrl: string;
  readonly chromium: { readonly program?: string; readonly why?: string };
  /** A handle to each process: its pid, kill9, stop, restart. */
  readonly parts: Readonly<Record<PartName, Kept>>;
  /** Whether all mail between the services has arrived. */
  mailIsAtRest(): Promise<boolean>;
  /** Stops everything in order: the services, then the broker, the identity provider and the mail server, then the databases. */
  stop(): Promise<void>;
}

const DEMO_TAKES_AT_MOST_MS = 180_000;

/** Brings up the whole house, each part as its own process, and waits until it can be used. */
export async function startPirtti(options: StartOptions = {}): Promise<Pirtti> {
  const say = options.say ?? (() => undefined);
  const folders = foldersOf(options.dataDir);
  openDataFolder(folders.data);
  const unlock = lockDataFolder(folders.data);
  const kept = new Map<PartName, Kept>();
  let stopping: Promise<void> | undefined;
  let release: HeldPorts['release'] = async () => undefined;
  const stop = (): Promise<void> => stopping ??= stopAll(kept).finally(unlock);
  const up = async (name: PartName, part: Part): Promise<void> => {
    await release(name);
    const handle = await keep(part, say);
    kept.set(name, handle);
    // Whoever stops us while this one was starting must not leave it behind.
    if (stopping) await handle.stop();
  };

  try {
    if (options.fresh) wipe(folders.data);
    rotateLogs(folders.logs, PARTS);
    const held = await choosePorts(options.ports ?? 'preferred');
    const { ports } = held;
    release = held.release;
    const deploymentsFile = join(ROOT, 'infra/deployments.json');
    const deployments = parseDeployments(JSON.parse(readFileSync(deploymentsFile, 'utf8')));
    const secrets = keptIn(folders.data, { databases: DATABASES, deployments, issuer: addressOf(ports.identity), now: new Date() });
    const house: House = { folders, ports, secrets, deployments, deploymentsFile, demo: options.demo ?? true };

    let superuserUrl = '';
    const databases = async (): Promise<Record<string, DatabaseUrls>> => {
      await up('postgres', postgresPart(house, (url) => { superuserUrl = url; }));
      say('PostgreSQL answers');
      const urls = await prepareDatabases(() => superuserUrl, secrets.passwords);
      say('the databases are prepared');
      return urls;
    };
    const broker = async (): Promise<void> => {
      const program = await findNatsServer(say);
      await release('nats-monitor');
      await up('nats-server', natsPart(house, program));
      say('nats-server answers');
    };
    const identity = async (): Promise<void> => {
      await up('identity', identityPart(house));
      say('the identity provider answers');
    };
    const letters = async (): Promise<void> => {
      await release('smtp');
      await up('letters', lettersPart(house));
      say('the mail server answers');
    };
    const chromium = findChromium(say);
    const [urls] = await Promise.all([databases(), broker(), identity(), letters()]);

    const waiting = new Set<string>(house.demo ? SERVICES : []);
    const service = async (name: ServiceName): Promise<void> => {
      // Only what prints waits for a browser.
      const { program } = PRINTS.has(name) ? await chromium : {};
      await up(name, servicePart(house, name, urls[name]!, program, () => waiting.delete(name)));
      say(`${name} is ready`);
    };
    const portal = async (): Promise<void> => {
      await up('portal', portalPart(house, urls['portal']!));
      say('the portal is ready');
    };
    await Promise.all([...SERVICES.map(service), portal()]);

    const databaseOf = Object.fromEntries(deployments.map(({ name, service }) => [name, service]));
    const atRest = (): Promise<boolean> => mailIsAtRest(superuserUrl, databaseOf);
    if (house.demo) {
      await untilDemoIsComplete(waiting, atRest);
      say('the demo is complete');
    }
    return {
      url: addressOf(ports.portal), lettersUrl: addressOf(ports.letters), ports, folders, superuserUrl, chromium: await chromium,
      parts: Object.fromEntries(kept) as Record<PartName, Kept>, mailIsAtRest: atRest, stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Every service has filled in its part, and all mail that came of it has arrived. */
async function untilDemoIsComplete(waiting: ReadonlySet<string>, atRest: () => Promise<boolean>): Promise<void> {
  const startedAt = Date.now();
  // Twice in a row: an event that was just applied may be about to cause another.
  for (let restful = 0; restful < 2;) {
    restful = waiting.size === 0 && await atRest() ? restful + 1 : 0;
    if (Date.now() - startedAt > DEMO_TAKES_AT_MOST_MS) {
      throw new Error(`The demo was not complete within ${DEMO_TAKES_AT_MOST_MS / 1000} s${waiting.size > 0 ? ` (waiting for ${[...waiting].join(', ')})` : ''}; see the logs.`);
    }
    await sleep(200);
  }
}

async function stopAll(kept: ReadonlyMap<PartName, Kept>): Promise<void> {
  const order: readonly (readonly PartName[])[] = [['portal', ...SERVICES], ['identity', 'letters', 'nats-server'], ['postgres']];
  for (const names of order) await Promise.all(names.map((name) => kept.get(name)?.stop()));
}

