// Plain JavaScript: this runs before anything has been built.
import { buildToRun } from './build.mjs';

const since = Date.now();
const args = process.argv.slice(2);

const USAGE = `Starts Pirtti with its demo on this machine.

  npm start                 keeps the data of earlier starts
  npm start -- --fresh      begins with empty data

Variables: PIRTTI_DATA (the data folder), PIRTTI_NATS_SERVER and PIRTTI_CHROMIUM (programs to use),
PIRTTI_REGISTRATION=off (nobody makes an account themselves).`;

const unknown = args.filter((arg) => arg !== '--fresh');
if (unknown.length > 0) {
  const asked = unknown.includes('--help') || unknown.includes('-h');
  console[asked ? 'log' : 'error'](asked ? USAGE : `There is no option ${unknown.join(' ')}.\n\n${USAGE}`);
  process.exit(asked ? 0 : 2);
}
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Pirtti needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const say = (line) => console.log(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${line}`);
try {
  await buildToRun(say);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
const { main } = await import('./dist/start.js');
await main(args, since);
