// The whole check, in the order in which failures are cheapest to read: build, types, walls, tests, journeys.
// `npm test -- specs` runs only the named kinds of tests after the build (specs, real-parts, harnesses, journeys).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAndCheck } from '@pirtti/local/build';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const KINDS = ['specs', 'real-parts', 'harnesses', 'journeys'];
/** Each with its short form; the long ones are commands of their own. */
const HARNESSES = ['chaos', 'borders', 'fuzz', 'canaries'];
/** The check judges a change, so it makes the same choices each time; a harness that is run by itself makes new ones. */
const SEED = 2026;
/** Of a failure, what is said again at the end. */
const WHY_LINES = 12;
/** What runs on nothing but itself fails for a reason. */
const CERTAIN = ['specs'];
/** Where more files fail, something is broken. */
const AGAIN_AT_MOST = 3;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !KINDS.includes(name));
if (unknown.length > 0) {
  console.error(`There are no tests called ${unknown.join(', ')}: choose from ${KINDS.join(', ')}.`);
  process.exit(2);
}

const since = Date.now();
const say = (line) => console.log(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const program = (name, file) => join(dirname(createRequire(join(ROOT, 'package.json')).resolve(`${name}/package.json`)), file);

/** Runs one of the installed programs. */
const run = (name, file, args) => runFile(program(name, file), args);

const running = new Set();
let interrupted = false;
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  // A signal may be meant for this process alone; what it has started ends what that has started.
  process.once(signal, () => {
    interrupted = true;
    for (const child of running) child.kill(signal);
    setInterval(() => { if (running.size === 0) process.exit(code); }, 50);
  });
}

/** Its output on this screen, or line by line to `hear`; resolves to its exit code. */
function runFile(file, args, hear) {
  return new Promise((resolve) => {
    if (interrupted) return;
    const child = spawn(process.execPath, [file, ...args], {
      cwd: ROOT, stdio: ['ignore', hear ? 'pipe' : 'inherit', hear ? 'pipe' : 'inherit'], env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
    });
    for (const stream of hear ? ['stdout', 'stderr'] : []) {
      createInterface({ input: child[stream] }).on('line', (line) => hear(line, stream));
    }
    running.add(child);
    const done = (code) => {
      running.delete(child);
      resolve(code);
    };
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
const troubles = [];
/** A log is often read from its end alone, so what failed is said there once more, with the beginning of why. */
const failures = [];
const unsteady = [];

async function check(what, work) {
  say(what);
  const failed = await work();
  total[failed ? 'failed' : 'passed'] += 1;
  if (failed) troubles.push(`${what}: ${failed}`);
  return !failed;
}

const exited = (code) => (code === 0 ? undefined : `ended with code ${code}`);

/** Runs the files of a kind, or only those named, and reads what vitest reports of them. */
async function vitest(project, files = []) {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-report-'));
  const report = join(folder, 'report.json');
  const code = await run('vitest', 'vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files]);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numPendingTests: 0, testResults: [] };
  rmSync(folder, { recursive: true, force: true });
  const wrong = found.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((one) => one.status === 'failed').map((one) => ({ file, what: `${file}: ${one.fullName}`, why: one.failureMessages.join('\n') }));
    // A file that could not even be read counts as one failure.
    return status === 'failed' && failed.length === 0 ? [{ file, what: file, why: message ?? '' }] : failed;
  });
  // Something went wrong outside any test: that must not pass unseen.
  if (code !== 0 && wrong.length === 0) wrong.push({ file: undefined, what: `${project}: the run itself`, why: `ended with code ${code}` });
  return { passed: found.numPassedTests, skipped: found.numPendingTests ?? 0, wrong };
}

/** Runs a kind of tests; what to ask once more is left for later. */
async function tests(project) {
  say(`tests: ${project}`);
  const { passed, skipped, wrong } = await vitest(project);
  const files = [...new Set(wrong.map(({ file }) => file))];
  const again = !CERTAIN.includes(project) && files.length <= AGAIN_AT_MOST && !files.includes(undefined) && (async () => (await vitest(project, files)).wrong);
  total.passed += passed;
  total.skipped += skipped;
  return { what: `tests: ${project}`, wrong, again };
}

/** Runs the short form of a harness and reads what it found, or why it could not judge. Its words come in one piece: others talk meanwhile. */
async function findings(name) {
  const said = [];
  const heard = [];
  const code = await runFile(join(ROOT, 'harnesses/run.mjs'), [name, '--short', '--seed', String(SEED)], (line, stream) => {
    said.push(line);
    if (stream === 'stderr' || line.startsWith('✗')) heard.push(line);
  });
  console.log([`${name}:`, ...said].join('\n'));
  return code === 0 ? [] : [{ what: `harness: ${name}`, why: [`ended with code ${code}`, ...heard].join('\n') }];
}

async function harness(name) {
  say(`harness: ${name}`);
  const wrong = await findings(name);
  total.passed += 1 - wrong.length;
  return { what: `harness: ${name}`, wrong, again: () => findings(name) };
}

/**
 * What failed is asked once more when nothing else runs: what fails only beside others, on a machine that others use too, is told apart from what
 * is broken.
 */
async function judge({ what, wrong, again }) {
  if (wrong.length > 0 && again) say(`${what}, once more`);
  const left = wrong.length > 0 && again ? await again() : wrong;
  total.passed += wrong.length - left.length;
  total.failed += left.length;
  failures.push(...left);
  unsteady.push(...wrong.filter((one) => !left.some(({ what: name }) => name === one.what)));
  if (left.length > 0) troubles.push(`${what}: ${left.length} failed`);
}

/** One after the other, each with what it found. */
async function inTurn(runs) {
  const found = [];
  for (const run of runs) found.push(await run());
  return found;
}

const built = await check('build', () => buildAndCheck(say).then(() => undefined, (error) => { console.error(error.message); return 'it does not build'; }));
if (built && asked.length === 0) {
  // Each keeps one core busy.
  await Promise.all([
    check('types of the specs', async () => exited(await run('typescript', 'bin/tsc', ['-p', 'tsconfig.specs.json']))),
    check('types of the web pages', async () => exited(await run('typescript', 'bin/tsc', ['-p', 'services/portal/web', '--noEmit']))),
    check('lint', async () => {
      // Without the project graph the rule that guards the walls would be skipped, silently.
      const graph = await run('nx', 'dist/bin/nx.js', ['show', 'projects']);
      return exited(graph) ?? exited(await run('eslint', 'bin/eslint.js', ['.']));
    }),
  ]);
}
if (built) {
  const wanted = (kind) => asked.length === 0 || asked.includes(kind);
  const kinds = (names) => names.filter(wanted).map((kind) => () => tests(kind));
  for (const one of await inTurn(kinds(['specs']))) await judge(one);
  // Each leaves a good part of the machine idle, waiting for what it has killed or for a page.
  const beside = await Promise.all([
    inTurn(kinds(['real-parts', 'journeys'])),
    inTurn(wanted('harnesses') ? HARNESSES.map((name) => () => harness(name)) : []),
  ]);
  for (const one of beside.flat()) await judge(one);
}

const shortly = (why) => why.split('\n').slice(0, WHY_LINES).join('\n');
for (const { what, why } of unsteady) console.log(`\n! only at the second try: ${what}\n${shortly(why)}`);
for (const { what, why } of failures) console.log(`\n✗ ${what}\n${shortly(why)}`);
for (const trouble of troubles) console.log(`✗ ${trouble}`);
say(`done${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
