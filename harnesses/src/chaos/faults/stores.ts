import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../harness.js';
import { SingleBroker } from '../stage/broker.js';
import type { Stage } from '../stage/stage.js';
import type { Fault, Trouble } from './fault.js';

const DEAD_MS = { least: 0, spread: 400 } as const;
/** How long mail comes in that the store then forgets. */
const MEANWHILE_MS = { least: 200, spread: 600 } as const;

const within = ({ least, spread }: { least: number; spread: number }, chance: Chance): number => least + chance.next() * spread;

/** The broker dies and its store is lost; half the time after both readers of a service have stood still, so that mail waits in it. */
function lose(stage: Stage, chance: Chance, what: string, readsOn: boolean, change: (broker: SingleBroker, copy: string) => void): Trouble {
  const { broker } = stage;
  if (!(broker instanceof SingleBroker)) throw new Error('the nodes of a broker keep their stores together');
  const readers = stage.actorsOf(chance.next() < 0.5 ? 'consumer' : 'relay');
  const service = chance.oneOf(readers).service;
  const still = chance.next() < 0.5 ? readers.filter((one) => one.service === service).map(({ part }) => part) : [];
  const meanwhileMs = within(MEANWHILE_MS, chance);
  const which = chance.next();
  return {
    what: `${what}${still.length > 0 ? ` when ${service} had not read for a while` : ''}`,
    takes: [broker.name, ...still.map(({ name }) => name)],
    forMs: within(DEAD_MS, chance),
    async begin() {
      still.forEach((part) => part.freeze());
      await pause(meanwhileMs);
      broker.remember();
      // What is read now will be in the store once more; where all of it is lost, the unread is worth more.
      if (readsOn) still.forEach((part) => part.thaw());
      await pause(meanwhileMs);
      await broker.kill9();
      change(broker, broker.copies[Math.floor(which * broker.copies.length)]!);
    },
    async end() {
      await broker.start();
      still.forEach((part) => part.thaw());
    },
  };
}

export const STORES: Readonly<Record<string, Fault>> = {
  wipe: async (stage, chance) => lose(stage, chance, 'broker store wiped', false, (broker) => broker.wipe()),
  rollback: async (stage, chance) => lose(stage, chance, 'broker store rolled back', true, (broker, copy) => broker.rollBack(copy)),
  'rollback-messages': async (stage, chance) => lose(stage, chance, 'broker messages rolled back', true, (broker, copy) => broker.rollBackMessages(copy)),
};
