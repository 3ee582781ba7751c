// Runs one harness: builds what is stale, reads the options, tells the seed, and ends with 0 (nothing found), 1 (findings) or 2 (could not judge).
import { randomInt } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { buildToRun } from '@pirtti/local/build';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const NAMES = readdirSync(`${HERE}src`).filter((name) => existsSync(`${HERE}src/${name}/main.ts`));
const MOST_FINDINGS_SHOWN = 50;

const since = Date.now();
const say = (line) => console.log(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${line}`);

function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

const [name, ...args] = process.argv.slice(2);
if (!NAMES.includes(name)) giveUp(`There is no harness called ${name}: choose from ${NAMES.join(', ')}.`);

await buildToRun(say, { pages: false }).catch((error) => giveUp(error.message));
const { harness } = await import(`./dist/${name}/main.js`);

const COMMON = {
  seed: { type: 'string', description: 'a number that an earlier run told, to make the same choices again' },
  short: { type: 'boolean', description: 'the form that belongs to npm test' },
  help: { type: 'boolean', description: 'this text' },
};
const options = { ...harness.options, ...COMMON };
const usage = () => [
  harness.proves, '', `  npm run ${name} -- [options]`, '',
  ...Object.entries(options).map(([option, { type, description }]) => `  --${option}${type === 'string' ? ' …' : ''}`.padEnd(24) + description),
].join('\n');

let asked;
try {
  asked = parseArgs({ args, options: Object.fromEntries(Object.entries(options).map(([option, { description: _, ...rest }]) => [option, rest])) }).values;
} catch (error) {
  giveUp(`${error.message}\n\n${usage()}`);
}
if (asked.help) {
  console.log(usage());
  process.exit(0);
}
const seed = asked.seed === undefined ? randomInt(2 ** 32) : Number(asked.seed);
if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) giveUp(`--seed takes a whole number below ${2 ** 32}.`);
const words = args.filter((arg, index) => !arg.startsWith('--seed') && args[index - 1] !== '--seed');
const again = ['npm run', name, '--', ...words, '--seed', seed].join(' ');
say(again);

let findings;
try {
  findings = await harness.run({ seed, short: asked.short === true, options: asked }, say);
} catch (error) {
  giveUp(`${name} could not judge: ${error.stack ?? error}\n  again: ${again}`);
}
for (const finding of findings.slice(0, MOST_FINDINGS_SHOWN)) console.log(`✗ ${finding}`);
if (findings.length > MOST_FINDINGS_SHOWN) console.log(`✗ … and ${findings.length - MOST_FINDINGS_SHOWN} more`);
say(findings.length === 0 ? `${name}: nothing found` : `${name}: ${findings.length} findings; again: ${again}`);
process.exit(findings.length === 0 ? 0 : 1);
