import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAMP, transpile } from './transpile.mjs';

// Plain JavaScript: this runs before anything has been built.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB = join(ROOT, 'services/portal/web');
/** What a service's program is made into; beside it stands `dist/main.js`, which does the same from a thousand files. */
const BUNDLE = 'dist/run/main.js';
const SERVICES = ['partners', 'activities', 'referrals', 'reporting', 'portal'];

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The time of the newest file under a folder. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist').map((name) => newest(join(path, name))));
}

function staleProjects() {
  const { references } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  const shared = Math.max(modified(join(ROOT, 'tsconfig.base.json')), modified(join(ROOT, 'package-lock.json')));
  return references.map(({ path }) => path).filter((path) => {
    return built(path) < Math.max(shared, modified(join(ROOT, path, 'tsconfig.json')), newest(join(ROOT, path, 'src')));
  });
}

const built = (path) => Math.max(modified(join(ROOT, path, 'dist/.tsbuildinfo')), modified(join(ROOT, path, STAMP)));

/** Services whose bundle is older than something in it. */
function staleBundles() {
  const libs = Math.max(...readdirSync(join(ROOT, 'libs')).map((name) => built(join('libs', name))));
  return SERVICES.filter((name) => modified(join(ROOT, 'services', name, BUNDLE)) < Math.max(libs, built(join('services', name))));
}

const webIsStale = () => modified(join(WEB, 'dist/index.html')) < Math.max(newest(WEB), newest(join(ROOT, 'libs/kernel/src')), modified(join(ROOT, 'package-lock.json')));

function run(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `it ended with code ${code}`))));
  });
}

const program = (name, file) => join(dirname(createRequire(join(ROOT, 'package.json')).resolve(`${name}/package.json`)), file);

const buildWeb = () => run([program('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'], WEB);

/** Does each step, telling what it does and how it went. Throws with the compiler's own words. */
const carryOut = (say, steps) =>
  Promise.all(steps.map(async ([what, why, build]) => {
    say(`building ${what} (${why})`);
    await build().catch((error) => { throw new Error(`${what} could not be built:\n${error.message}`); });
    say(`${what} are built`);
  }));

/**
 * Makes what is missing or older than its sources runnable, as fast as can be: nothing is checked. Who looks at no page needs none built;
 * who starts the house to use it wants the services bundled, who changes and runs them again and again does not.
 */
export async function buildToRun(say, { pages = true, bundles = pages } = {}) {
  const projects = staleProjects();
  await carryOut(say, [
    ...(projects.length > 0 ? [['the services', `${projects.length} of the projects have changed`, () => Promise.all(projects.map((path) => transpile(join(ROOT, path))))]] : []),
    ...(pages && webIsStale() ? [['the web pages', 'their sources have changed', buildWeb]] : []),
  ]);
  const stale = bundles ? staleBundles() : [];
  await carryOut(say, stale.length > 0 ? [['the bundles', 'a start is faster from few files', () => run([join(ROOT, 'infra/local/bundle.mjs'), BUNDLE, ...stale.map((name) => join(ROOT, 'services', name))])]] : []);
}

/** Compiles and checks everything; the compiler itself knows what has changed. */
export async function buildAndCheck(say) {
  await carryOut(say, [
    ['the services', 'checking every type', () => run([program('typescript', 'bin/tsc'), '-b'], ROOT)],
    ...(webIsStale() ? [['the web pages', 'their sources have changed', buildWeb]] : []),
  ]);
}
