import type { Finding } from '../../harness.js';
import type { Command } from './commands.js';

/** All that is known when everything has come to rest. */
export interface Ledger {
  /** What writers were told to be done. */
  readonly acknowledged: readonly Command[];
  /** What the sender's database holds, in the order in which it was announced; more than was acknowledged, where a writer died before it heard. */
  readonly committed: readonly Command[];
  /** By service, the effects in their order. */
  readonly effects: Readonly<Record<string, readonly Command[]>>;
}

/** Where in the sender's order lost commands stand: before everything that arrived, after it, or in between. */
export interface Losses { readonly prefix: number; readonly middle: number; readonly postfix: number }

/** What must not be, in sentences. */
export const judge = ({ acknowledged, committed, effects }: Ledger): readonly Finding[] => {
  const kept = new Set(committed);
  const forgotten = acknowledged.filter((command) => !kept.has(command));
  return [
    ...sentence(forgotten, (count, such) => `${count} acknowledged commands are not in the sender's own database, such as ${such}`),
    ...Object.entries(effects).flatMap(([service, found]) => judgeService(service, found, committed, new Set(acknowledged))),
  ];
};

function judgeService(service: string, effects: readonly Command[], committed: readonly Command[], acknowledged: ReadonlySet<Command>): readonly Finding[] {
  const written = new Set(committed);
  const arrived = new Set(effects);
  const missing = committed.filter((command) => !arrived.has(command));
  const { prefix, middle, postfix } = classify(missing, committed, arrived);
  const ofThem = missing.filter((command) => acknowledged.has(command)).length;
  return [
    ...sentence(missing, (count, such) => `${service} lost ${count} commands, ${ofThem} of them acknowledged (prefix ${prefix}, middle ${middle}, postfix ${postfix}), such as ${such}`),
    ...sentence(repeatsOf(effects), (count, such) => `${service} has ${count} doubled effects, such as ${such}`),
    ...sentence([...arrived].filter((command) => !written.has(command)), (count, such) => `${service} has ${count} phantom effects that nobody committed, such as ${such}`),
    ...sentence(outOfOrder(effects), (count, such) => `${service} has ${count} effects behind a later one of their aggregate, such as ${such}`),
  ];
}

/** Where the missing stand among what was committed. */
export function classify(missing: readonly Command[], committed: readonly Command[], arrived: ReadonlySet<Command>): Losses {
  const lost = new Set(missing);
  const first = committed.findIndex((command) => arrived.has(command));
  const last = committed.findLastIndex((command) => arrived.has(command));
  const places = committed.flatMap((command, place) => (lost.has(command) ? [place] : []));
  const postfix = places.filter((place) => place > last).length;
  // Where nothing arrived at all, the end has not come yet: a slow reader looks the same.
  const prefix = first < 0 ? 0 : places.filter((place) => place < first).length;
  return { prefix, middle: places.length - prefix - postfix, postfix };
}

function repeatsOf(effects: readonly Command[]): readonly Command[] {
  const seen = new Set<Command>();
  return effects.filter((command) => seen.has(command) || !seen.add(command));
}

function outOfOrder(effects: readonly Command[]): readonly Command[] {
  const highest = new Map<string, number>();
  return effects.filter((command) => {
    const [aggregate, count] = partsOf(command);
    const before = highest.get(aggregate) ?? 0;
    highest.set(aggregate, Math.max(before, count));
    return count < before;
  });
}

const partsOf = (command: Command): readonly [string, number] => {
  const at = command.lastIndexOf(' ');
  return [command.slice(0, at), Number(command.slice(at + 1))];
};

const sentence = (found: readonly Command[], say: (count: number, such: Command) => Finding): readonly Finding[] =>
  found.length === 0 ? [] : [say(found.length, found[0]!)];
