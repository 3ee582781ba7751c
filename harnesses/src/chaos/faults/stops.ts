import type { Part } from '../stage/part.js';
import type { Fault, Limits } from './fault.js';
import { chosenProcess } from './chosen-process.js';
import { oneAtATime } from './one-at-a-time.js';

function stop(part: Part, luck: number, limits: Limits) {
  const forMs = limits.standsStillMs(luck);
  return {
    what: `SIGSTOP ${part.name} for ${(forMs / 1000).toFixed(1)} s`,
    takes: [part.name],
    forMs,
    begin: async () => part.freeze(),
    end: async () => part.thaw(),
  };
}

export const STOPS: Readonly<Record<string, Fault>> = {
  'stop-writer': async (stage, chance, limits) => stop(await chosenProcess(stage, 'writer', chance), chance.next(), limits),
  'stop-relay': async (stage, chance, limits) => stop(await chosenProcess(stage, 'relay', chance), chance.next(), limits),
  'stop-consumer': async (stage, chance, limits) => stop(await chosenProcess(stage, 'consumer', chance), chance.next(), limits),
  'stop-broker': async ({ broker }, chance, limits) => oneAtATime(broker, stop(chance.oneOf(broker.nodes), chance.next(), limits)),
  'stop-postgres': async ({ databases }, chance, limits) => stop(databases, chance.next(), limits),
};
