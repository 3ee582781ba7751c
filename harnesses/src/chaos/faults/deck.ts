import type { Chance } from '../../harness.js';
import { CUT_OFF } from './cut-off.js';
import type { Fault } from './fault.js';
import { KILLS } from './kills.js';
import { STOPS } from './stops.js';
import { STORES } from './stores.js';
import { WAYS } from './ways.js';

export const FAULTS: Readonly<Record<string, Fault>> = { ...KILLS, ...STOPS, ...STORES, ...WAYS, ...CUT_OFF };

/** What can happen to a broker of so many nodes. */
const possible = (nodes: number): readonly string[] => Object.keys({ ...KILLS, ...STOPS, ...WAYS, ...(nodes === 1 ? STORES : CUT_OFF) });

/** How often each comes up in one round through the deck; otherwise once. A quarter of all are lost stores. */
const OFTEN: Readonly<Record<string, number>> = { wipe: 2, rollback: 2, 'rollback-messages': 2, 'kill-relay': 2, 'kill-consumer': 2, 'half-open': 2, 'cut-off': 3 };

/** The faults that were asked for, by name or by the word before the dash (`kill`, `stop`). Throws a sentence for the person who typed it. */
export function named(asked: string | undefined, nodes: number): readonly string[] {
  const all = possible(nodes);
  if (asked === undefined) return all;
  return asked.split(',').flatMap((word) => {
    const found = all.filter((name) => name === word || name.startsWith(`${word}-`) && !all.includes(word));
    if (found.length === 0) throw new Error(`There is no fault called ${word}: choose from ${all.join(', ')}.`);
    return found;
  });
}

/** Cards without end: round after round of the named faults, each round shuffled. `evenly`: each once a round. */
export function* deck(names: readonly string[], chance: Chance, evenly: boolean): Generator<string, never> {
  for (;;) {
    const round = names.flatMap((name) => Array.from<string>({ length: evenly ? 1 : OFTEN[name] ?? 1 }).fill(name));
    while (round.length > 0) yield round.splice(chance.below(round.length), 1)[0]!;
  }
}
