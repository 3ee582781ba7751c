import type { TestProxy } from '@pirtti/testing';
import type { Chance } from '../../harness.js';
import type { Stage } from '../stage/stage.js';
import type { Fault } from './fault.js';

const DELAY_MS = { least: 10, spread: 290 } as const;
const BYTES = { least: 50, spread: 20_000 } as const;

/** One process's way to the database or to the broker. */
function chosenWay(stage: Stage, chance: Chance): { readonly name: string; readonly door: TestProxy } {
  const { part, doors } = chance.oneOf(stage.actors);
  // A writer has nothing to do with the broker.
  const toBroker = chance.next() < 0.5 && part.kind !== 'writer';
  return { name: `${part.name} to ${toBroker ? 'broker' : 'postgres'}`, door: toBroker ? chance.oneOf(doors.broker) : doors.postgres };
}

const bad = (what: string, worsen: (door: TestProxy, luck: number) => void): Fault => async (stage, chance, limits) => {
  const { name, door } = chosenWay(stage, chance);
  const luck = chance.next();
  const forMs = limits.badWayMs(chance.next());
  return {
    what: `${what} from ${name} for ${(forMs / 1000).toFixed(1)} s`,
    takes: [name],
    forMs,
    begin: async () => worsen(door, luck),
    end: () => door.mend(),
  };
};

export const WAYS: Readonly<Record<string, Fault>> = {
  delay: bad('delay', (door, luck) => door.delay(DELAY_MS.least + luck * DELAY_MS.spread)),
  'half-open': bad('half-open', (door) => door.silence('there', 'back')),
  'one-way': bad('one-way', (door, luck) => door.silence(luck < 0.5 ? 'there' : 'back')),
  reset: bad('reset', (door) => door.reset()),
  'reset-after': bad('reset after some bytes', (door, luck) => door.resetAfter(Math.round(BYTES.least + luck * BYTES.spread))),
};
