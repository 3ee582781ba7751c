import { type Barrier, dayInHelsinki, type Decision, refuse, type Solution } from '@pirtti/kernel';
import { barriersOf, type Client } from './client.js';
import type { ClientFact } from './client-facts.js';

export interface SolveBarriers {
  readonly at: Date;
  readonly solved: readonly { readonly barrier: Barrier; readonly solution: Solution }[];
}

/** Barriers were removed in these ways. What was solved before stays as it was: a barrier is counted solved once. */
export const solveBarriers = (command: SolveBarriers): Decision<Client, ClientFact> => (client) => {
  const needs = barriersOf(client);
  const strange = command.solved.filter(({ barrier }) => !needs.some((need) => need.barrier === barrier));
  if (strange.length > 0) return refuse('barrier-is-not-among-needs', { barriers: strange.map((one) => one.barrier) });
  return command.solved.flatMap(({ barrier, solution }): ClientFact[] => {
    const need = needs.find((one) => one.barrier === barrier);
    if (!need || need.solution !== null) return [];
    return [{ kind: 'barrier-solved', barrier, tallyId: need.tallyId, solution, solvedOn: dayInHelsinki(command.at), at: command.at }];
  });
};
