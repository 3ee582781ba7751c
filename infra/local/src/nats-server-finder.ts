import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackFromSuite } from './apt.js';
import { isNewEnough, LEAST_NATS_SERVER, natsServerVersion } from './nats-server-version.js';
import { ROOT } from './paths.js';

/** Where a nats-server may come from; tests put others in their place. */
export interface NatsServerPlaces {
  readonly given: string | undefined;
  readonly cache: string;
  readonly path: readonly string[];
  versionOf(program: string): Promise<string | undefined>;
  /** Puts a nats-server of this Debian suite at the cached place; false if the suite has none. */
  fetch(suite: string, into: string): Promise<boolean>;
}

/** Newest stable first: the development suite changes without notice. */
const SUITES = ['trixie', 'sid'];

async function fetchFromApt(suite: string, into: string): Promise<boolean> {
  const unpacked = await unpackFromSuite('nats-server', suite, join(into, '..'));
  if (!unpacked) return false;
  try {
    const program = ['usr/bin/nats-server', 'usr/sbin/nats-server'].map((path) => join(unpacked.folder, path)).find((path) => existsSync(path));
    if (!program) return false;
    // Renamed into place whole, so that two starts at once cannot read half a file.
    const half = `${into}.${process.pid}`;
    copyFileSync(program, half);
    chmodSync(half, 0o755);
    renameSync(half, into);
    return true;
  } finally {
    unpacked.remove();
  }
}

const machine = (): NatsServerPlaces => ({
  given: process.env.PIRTTI_NATS_SERVER,
  cache: join(ROOT, '.cache/nats/nats-server'),
  path: (process.env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, 'nats-server')).filter((file) => existsSync(file)),
  versionOf: natsServerVersion,
  fetch: fetchFromApt,
});

/**
 * A nats-server program that is new enough: the one named in PIRTTI_NATS_SERVER, the project's cache, the PATH, or a newer
 * suite of the machine's own Debian mirror. Throws one sentence that says what to install where none of them works.
 */
export async function findNatsServer(say: (line: string) => void = () => undefined, places: NatsServerPlaces = machine()): Promise<string> {
  const good = async (program: string): Promise<boolean> => isNewEnough(await places.versionOf(program) ?? '0');
  if (places.given) {
    if (await good(places.given)) return places.given;
    throw new Error(`PIRTTI_NATS_SERVER names ${places.given}, which is not a nats-server ${LEAST_NATS_SERVER} or newer.`);
  }
  for (const program of [places.cache, ...places.path]) {
    if (await good(program)) return program;
  }
  mkdirSync(join(places.cache, '..'), { recursive: true });
  for (const suite of SUITES) {
    say(`fetching nats-server from the Debian mirror (${suite})`);
    if (await places.fetch(suite, places.cache) && await good(places.cache)) return places.cache;
  }
  throw new Error(`Pirtti needs nats-server ${LEAST_NATS_SERVER} or newer and found none: install it (Debian 13's package "nats-server" will do) or name one in PIRTTI_NATS_SERVER.`);
}

/**
 * The nats-server of one suite of the machine's own Debian mirror, kept in the cache beside the default one; for judging several
 * server lines. Undefined where the mirror has none, or where it does not run here (a development suite's program may need newer libraries).
 */
export async function natsServerFrom(suite: string, places: NatsServerPlaces = machine()): Promise<{ readonly program: string; readonly version: string } | undefined> {
  const program = `${places.cache}-${suite}`;
  mkdirSync(join(program, '..'), { recursive: true });
  const version = await places.versionOf(program) ?? (await places.fetch(suite, program) ? await places.versionOf(program) : undefined);
  return version === undefined ? undefined : { program, version };
}
