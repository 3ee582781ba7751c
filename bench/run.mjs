// Runs rows of the bench by name, or all: builds what is stale, prints one table; ends with 0, with 1 where a row does not count, with 2 where nothing could be measured.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildToRun } from '@pirtti/local/build';

const since = Date.now();
const say = (line) => console.log(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${line}`);

function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

const FULL = { rounds: 3, seconds: 6 };
const FLAME = 'docs/performance/write.svg';

await buildToRun(say, { pages: false, bundles: true }).catch((error) => giveUp(error.message));
const { bench, profileWrite, ROWS, SHORT } = await import('./dist/main.js');

const USAGE = `Measures the product beside floors, on the same servers in the same minutes.

  npm run bench -- [rows] [options]

${ROWS.map(({ name, work }) => `  ${name.padEnd(14)}${work}`).join('\n')}

  --rounds N    rounds of product and floor (${FULL.rounds})
  --seconds N   how long each is loaded in a round (${FULL.seconds})
  --events N    for the rows that work through a heap: how many
  --short       ${SHORT.rows.join(', ')} in one tiny round: whether they count, not how fast they are
  --profile     instead of measuring: a flame graph of the referrals service under row 1, into ${FLAME}
A run with fewer rounds, seconds or events than usual is for looking: it is not kept in bench/history.jsonl.`;

let asked;
try {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }];
  asked = parseArgs({ allowPositionals: true, options: { rounds: text, seconds: text, events: text, short: flag, profile: flag, help: flag } });
} catch (error) {
  giveUp(`${error.message}\n\n${USAGE}`);
}
const { values, positionals } = asked;
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const number = (name) => {
  if (values[name] === undefined) return undefined;
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) giveUp(`--${name} takes a positive whole number, not "${values[name]}".`);
  return value;
};
const unknown = positionals.filter((name) => !ROWS.some((row) => row.name === name));
if (unknown.length > 0) giveUp(`There is no row ${unknown.join(', ')}.\n\n${USAGE}`);

const usual = values.short ? SHORT : { ...FULL, rows: ROWS.map(({ name }) => name), events: undefined };
const plan = { rounds: number('rounds') ?? usual.rounds, seconds: number('seconds') ?? usual.seconds, events: number('events') ?? usual.events, say };
try {
  if (values.profile) {
    await profileWrite(plan, fileURLToPath(new URL(`../${FLAME}`, import.meta.url)));
    process.exit(0);
  }
  const lost = await bench({ rows: positionals.length > 0 ? positionals : usual.rows, plan, full: FULL });
  process.exit(lost === 0 ? 0 : 1);
} catch (error) {
  giveUp(`the bench could not measure: ${error.stack ?? error}`);
}
