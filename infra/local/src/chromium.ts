import { spawn } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { ROOT } from './paths.js';
import { run } from './run.js';

/** Where a Chromium may come from; tests put others in their place. */
export interface ChromiumPlaces {
  readonly given: string | undefined;
  readonly path: readonly string[];
  /** Whether this program starts here at all. */
  starts(program: string): Promise<boolean>;
  /** The one that npm installed, unpacked; undefined where there is none for this machine. */
  unpack(): Promise<string | undefined>;
  /** Installs the system's own, where we may. */
  install(): Promise<string | undefined>;
}

export interface FoundChromium {
  readonly program?: string;
  /** Why there is none, in one sentence. */
  readonly why?: string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const onPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name))).filter((file) => existsSync(file));

/** Whether it comes up far enough to be driven: `--version` alone also succeeds where no page can be opened. */
function starts(program: string): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), 'pirtti-chromium-'));
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  return new Promise((resolve) => {
    // A group of its own: the browser's helpers go with it.
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    const giveUp = setTimeout(() => end(false), 30_000);
    let answered = false;
    const end = (answer: boolean): void => {
      if (answered) return;
      answered = true;
      clearTimeout(giveUp);
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch { /* it has ended by itself */ }
      // Its helpers may still be writing as they die: what cannot be removed after all the tries is only a folder in /tmp.
      void rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined).then(() => resolve(answer));
    };
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('DevTools listening on')) end(true);
    });
    child.once('error', () => end(false));
    child.once('exit', () => end(false));
  });
}

/** The wrapper gives the browser the libraries and the fonts it came with; on a bare machine there are no others. */
const WRAPPER = `#!/bin/sh
here="$(dirname "$(readlink -f "$0")")"
LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_FILE="$here/fonts.conf" exec "$here/chromium" "$@"
`;

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

async function expand(archive: string, into: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(into));
}

async function unpackNpmChromium(): Promise<string | undefined> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(bin, 'chromium.br'))) return undefined;
  const home = join(ROOT, '.cache/chromium');
  const program = join(home, 'run');
  if (existsSync(program)) return program;
  mkdirSync(dirname(home), { recursive: true });
  const half = mkdtempSync(`${home}-`);
  try {
    await expand(join(bin, 'chromium.br'), join(half, 'chromium'));
    for (const archive of ['al2023', 'fonts', 'swiftshader']) {
      const tar = join(half, `${archive}.tar`);
      await expand(join(bin, `${archive}.tar.br`), tar);
      const { code, out } = await run('tar', ['-xf', tar, '-C', half, '--no-same-owner']);
      if (code !== 0) throw new Error(`${archive} could not be unpacked: ${out}`);
      rmSync(tar);
    }
    writeFileSync(join(half, 'fonts.conf'), fontsConf(home));
    writeFileSync(join(half, 'run'), WRAPPER);
    for (const file of ['chromium', 'run', '.']) chmodSync(join(half, file), 0o755);
    // In place only once it is whole; of two starts at the same time, the first one's stays.
    if (!existsSync(program)) {
      rmSync(home, { recursive: true, force: true });
      renameSync(half, home);
    }
    return program;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

async function installFromApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-q', 'update'], { env, timeoutMs: 120_000 });
  const { code } = await run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', 'chromium'], { env, timeoutMs: 300_000 });
  return code === 0 ? onPath(['chromium'])[0] : undefined;
}

const machine = (): ChromiumPlaces => ({
  given: process.env.PIRTTI_CHROMIUM,
  path: onPath(NAMES),
  starts,
  unpack: unpackNpmChromium,
  install: installFromApt,
});

/**
 * A Chromium that starts: the one named in PIRTTI_CHROMIUM, the system's, the one that npm installed, apt's where we are root.
 * Where none does, everything but the PDF works, and `why` says what is missing.
 */
export async function findChromium(say: (line: string) => void = () => undefined, places: ChromiumPlaces = machine()): Promise<FoundChromium> {
  if (places.given) {
    return await places.starts(places.given) ? { program: places.given } : { why: `PIRTTI_CHROMIUM names ${places.given}, which does not start.` };
  }
  for (const program of places.path) {
    if (await places.starts(program)) return { program };
  }
  const unpacked = await places.unpack();
  if (unpacked && await places.starts(unpacked)) return { program: unpacked };
  say('installing Chromium from the Debian mirror');
  const installed = await places.install();
  if (installed && await places.starts(installed)) return { program: installed };
  return { why: 'There is no Chromium that starts on this machine: install the package "chromium" or name one in PIRTTI_CHROMIUM.' };
}
