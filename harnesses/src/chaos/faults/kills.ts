import type { Part } from '../stage/part.js';
import type { Fault } from './fault.js';
import { chosenProcess } from './chosen-process.js';
import { oneAtATime } from './one-at-a-time.js';

/** A supervisor notices soon, or a little later. */
const NOTICED_MS = { least: 50, spread: 1_200 } as const;

const kill = (part: Part, luck: number) => ({
  what: `kill -9 ${part.name}`,
  takes: [part.name],
  forMs: NOTICED_MS.least + luck * NOTICED_MS.spread,
  begin: () => part.kill9(),
  end: () => part.start(),
});

export const KILLS: Readonly<Record<string, Fault>> = {
  'kill-writer': async (stage, chance) => kill(await chosenProcess(stage, 'writer', chance), chance.next()),
  'kill-relay': async (stage, chance) => kill(await chosenProcess(stage, 'relay', chance), chance.next()),
  'kill-consumer': async (stage, chance) => kill(await chosenProcess(stage, 'consumer', chance), chance.next()),
  'kill-broker': async ({ broker }, chance) => oneAtATime(broker, kill(chance.oneOf(broker.nodes), chance.next())),
  'kill-postgres': async ({ databases }, chance) => kill(databases, chance.next()),
};
