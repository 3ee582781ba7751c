import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The mirrors in what `apt-get update --print-uris` prints; security mirrors carry other suites and are left out. */
export function mirrorsIn(uris: string): string[] {
  const addresses = uris.split('\n').filter((line) => line.startsWith("'")).map((line) => line.split("'")[1]!);
  const sites = addresses.filter((address) => address.includes('/dists/') && address.endsWith('/InRelease')).map((address) => address.slice(0, address.indexOf('/dists/')));
  return [...new Set(sites)].filter((site) => !site.includes('security'));
}

/** The mirrors that this machine's own apt is set up with, also where it has never fetched a list (as in container images). */
async function mirrors(): Promise<string[]> {
  return mirrorsIn((await run('apt-get', ['update', '--print-uris'], { timeoutMs: 20_000 })).out);
}

/** Options that give apt a root of its own: nothing of the system's lists, caches or sources changes, and no root is needed. */
function privateRoot(root: string): string[] {
  for (const folder of ['lists/partial', 'cache/archives/partial', 'log']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'status'), '');
  return Object.entries({
    'Dir::Etc::sourcelist': join(root, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(root, 'lists'),
    'Dir::State::status': join(root, 'status'),
    'Dir::Cache': join(root, 'cache'),
    'Dir::Log': join(root, 'log'),
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    // Otherwise apt as root hands the download to a user who may not be able to read this folder.
    'APT::Sandbox::User': process.getuid?.() === 0 ? 'root' : '',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/**
 * Fetches one package from another suite of the machine's own Debian mirror, checks its signature chain as apt does, and
 * unpacks it into a folder, without installing it. Undefined where there is no apt, no such suite or no such package.
 */
export async function unpackFromSuite(packageName: string, suite: string, scratch: string): Promise<{ folder: string; remove(): void } | undefined> {
  mkdirSync(scratch, { recursive: true });
  for (const mirror of await mirrors()) {
    const root = mkdtempSync(join(scratch, 'apt-'));
    const remove = (): void => rmSync(root, { recursive: true, force: true });
    const options = privateRoot(root);
    writeFileSync(join(root, 'sources.list'), `deb ${existsSync(KEYRING) ? `[signed-by=${KEYRING}] ` : ''}${mirror} ${suite} main\n`);
    const unpacked = join(root, 'unpacked');
    const steps: [string, string[]][] = [
      ['apt-get', [...options, '-q', 'update']],
      ['apt-get', [...options, '-q', 'download', `${packageName}/${suite}`]],
    ];
    let good = true;
    for (const [command, args] of steps) good = good && (await run(command, args, { cwd: root, timeoutMs: 120_000 })).code === 0;
    const deb = readdirSync(root).find((file) => file.endsWith('.deb'));
    if (good && deb && (await run('dpkg-deb', ['-x', join(root, deb), unpacked])).code === 0) return { folder: unpacked, remove };
    remove();
  }
  return undefined;
}
