// Plants bugs, one at a time and each in a copy of the tree, and sees whether what should catch them does.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildToRun } from '@pirtti/local/build';
import { plantedBugs, withMistake } from './bugs.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Not part of what is judged: copied by nobody. */
const LEFT_OUT = new Set(['.git', '.pirtti', '.nx', '.cache', 'test-results', 'coverage', 'node_modules']);
const LAST_LINES_SHOWN = 15;

const since = Date.now();
const say = (line) => console.log(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${line}`);

function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** The tree with everything built, its own packages its own, everybody else's by link. */
function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'pirtti-plant-'));
  cpSync(ROOT, copy, { recursive: true, preserveTimestamps: true, filter: (from) => !LEFT_OUT.has(basename(from)) });
  for (const folder of foldersWithModules(ROOT)) {
    const modules = join(folder, 'node_modules');
    const to = join(copy, relative(ROOT, modules));
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(modules)) {
      // Links to our own packages are relative: copied as they are, they lead into the copy.
      if (name === '@pirtti') cpSync(join(modules, name), join(to, name), { recursive: true, verbatimSymlinks: true });
      else symlinkSync(join(modules, name), join(to, name));
    }
  }
  if (existsSync(join(ROOT, '.cache'))) symlinkSync(join(ROOT, '.cache'), join(copy, '.cache'));
  return copy;
}

/** The project's folders that hold a node_modules: its root, and packages with versions of their own. */
function foldersWithModules(folder) {
  const own = existsSync(join(folder, 'node_modules')) ? [folder] : [];
  const inside = readdirSync(folder)
    .filter((name) => !LEFT_OUT.has(name) && name !== 'dist' && name !== 'src' && lstatSync(join(folder, name)).isDirectory())
    .flatMap((name) => foldersWithModules(join(folder, name)));
  return [...own, ...inside];
}

function plant(copy, changes) {
  for (const change of changes) {
    const path = join(copy, change.file);
    writeFileSync(path, withMistake(readFileSync(path, 'utf8'), change));
  }
}

const commandOf = ([what, ...args]) => (what === 'test'
  ? [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', ...args]
  : [join('harnesses', 'run.mjs'), what, ...args]);

function runIn(copy, words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, commandOf(words), { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** What went wrong, in a sentence; undefined where the bug was caught as it should be. */
async function tryOut({ name, changes, caughtBy, says, holds = false }) {
  const copy = copyTree();
  try {
    plant(copy, changes);
    const { code, said } = await runIn(copy, caughtBy);
    const tail = said.trim().split('\n').slice(-LAST_LINES_SHOWN).join('\n');
    if (holds) return code === 0 && says.test(said) ? undefined : `${name}: ${caughtBy.join(' ')} did not hold (${code})\n${tail}`;
    if (code === 0) return `${name}: ${caughtBy.join(' ')} stayed green\n${tail}`;
    if (code !== 1) return `${name}: ${caughtBy.join(' ')} could not judge (${code})\n${tail}`;
    return says.test(said) ? undefined : `${name}: ${caughtBy.join(' ')} turned red without saying ${says}\n${tail}`;
  } catch (error) {
    return `${name} could not be planted: ${error.message}`;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const bugs = await plantedBugs();
const asked = process.argv.slice(2);
if (asked.length === 0 || asked.includes('--list')) {
  for (const { name, breaks, caughtBy } of bugs) console.log(`${name}\n    ${breaks}\n    caught by: ${caughtBy.join(' ')}`);
  process.exit(0);
}
// A harness's name stands for all the bugs that it should catch.
const chosen = asked.includes('--all') ? bugs : bugs.filter(({ name, caughtBy }) => asked.includes(name) || asked.includes(caughtBy[0]));
const unknown = asked.filter((word) => word !== '--all' && !bugs.some(({ name, caughtBy }) => name === word || caughtBy[0] === word));
if (unknown.length > 0) giveUp(`There are no planted bugs called ${unknown.join(', ')}; --list names them.`);

await buildToRun(say, { pages: false }).catch((error) => giveUp(error.message));
const missed = [];
for (const bug of chosen) {
  const trouble = await tryOut(bug);
  say(trouble === undefined ? `${bug.name}: caught by ${bug.caughtBy.join(' ')}` : `✗ ${trouble}`);
  if (trouble !== undefined) missed.push(bug.name);
}
say(`${chosen.length - missed.length} of ${chosen.length} planted bugs were caught`);
process.exit(missed.length > 0 ? 1 : 0);
