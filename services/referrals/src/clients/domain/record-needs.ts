import { dayInHelsinki } from '@pirtti/kernel';
import type { Barrier, Decision, Wish } from '@pirtti/kernel';
import type { Client } from './client.js';
import type { ClientFact } from './client-facts.js';

export interface RecordNeeds {
  readonly at: Date;
  /** The whole list as it should be; each with the tally id that it gets if it turns out to be new. */
  readonly barriers: readonly { readonly barrier: Barrier; readonly tallyId: string }[];
  readonly wishes: readonly Wish[];
}

/** The list of needs becomes what the client now says. A barrier that was solved stays solved, listed or not. */
export const recordNeeds = (command: RecordNeeds): Decision<Client, ClientFact> => (client) => {
  const { at } = command;
  const today = dayInHelsinki(at);
  const facts: ClientFact[] = [];
  for (const { barrier, tallyId } of command.barriers) {
    const known = client.barriers.find((need) => need.barrier === barrier);
    if (!known) facts.push({ kind: 'barrier-identified', barrier, tallyId, identifiedOn: today, at });
    else if (known.droppedOn !== null) facts.push({ kind: 'barrier-taken-up-again', barrier, at });
  }
  const listed = new Set(command.barriers.map((one) => one.barrier));
  for (const need of client.barriers) {
    if (!listed.has(need.barrier) && need.droppedOn === null && need.solution === null) {
      facts.push({ kind: 'barrier-dropped', barrier: need.barrier, droppedOn: today, at });
    }
  }
  const same = client.wishes.length === command.wishes.length && command.wishes.every((wish) => client.wishes.includes(wish));
  if (!same) facts.push({ kind: 'wishes-changed', wishes: command.wishes, at });
  return facts;
};
