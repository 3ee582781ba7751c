import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@pirtti/demo';
import { startPirtti, type Pirtti } from './launcher/start-pirtti.js';

/** Told how long it took since the command was given, so that a slow step shows. */
function sayWithTime(since: number): (line: string) => void {
  return (line) => console.log(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

const shown = (folder: string): string => {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') ? folder : path;
};

function summary({ url, lettersUrl, folders, chromium }: Pirtti, seconds: number): string {
  const people = Object.values(DEMO_PEOPLE);
  const width = (of: (person: (typeof people)[number]) => string): number => Math.max(...people.map((person) => of(person).length));
  const [names, displayNames] = [width((person) => person.username), width((person) => person.displayName)];
  return [
    '',
    `Pirtti is ready: ${url}   (${seconds.toFixed(1)} s)`,
    '',
    `Demo users; everyone's password is "${DEMO_PASSWORD}":`,
    ...people.map((person) => `  ${person.username.padEnd(names)}  ${person.displayName.padEnd(displayNames)}  ${person.work.en}`),
    '',
    `Letters that went out can be read at ${lettersUrl}`,
    '',
    ...(chromium.why ? [`Reports and posters cannot be printed as PDF: ${chromium.why}`, ''] : []),
    `Data: ${shown(folders.data)} ("npm start -- --fresh" begins anew). Logs: ${shown(folders.logs)}. Ctrl-C stops everything.`,
    '',
  ].join('\n');
}

const ancestors = (): string => {
  try {
    // A shell may stand between npm and us, so the parent's parent counts too.
    return `${process.ppid} ${readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
};

/** Under npm we end when npm does, even if nothing could be told to us any more. */
function whenNpmDies(stop: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const before = ancestors();
  setInterval(() => { if (ancestors() !== before) stop(); }, 500).unref();
}

/** The start command: brings the house up, says how it goes, and stays until it is told to stop. */
export async function main(args: readonly string[], since: number): Promise<void> {
  const say = sayWithTime(since);
  let pirtti: Pirtti | undefined;
  let stopping = false;
  const stop = (): void => {
    // Pressed twice, or before anything was up: what has been started dies with this process.
    if (stopping || !pirtti) process.exit(130);
    stopping = true;
    say('stopping');
    pirtti.stop().then(() => { say('stopped; the data is kept'); process.exit(0); }, (error: unknown) => { console.error(error); process.exit(1); });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenNpmDies(stop);
  try {
    pirtti = await startPirtti({ say, fresh: args.includes('--fresh') });
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  console.log(summary(pirtti, (Date.now() - since) / 1000));
}
