import { AsyncLocalStorage } from 'node:async_hooks';
import type { AnyPirttiEvent } from '@pirtti/contracts';

/** Why the work at hand is done: the event that is being reacted to, and the one that began the chain. */
export interface Cause {
  readonly causationId?: string;
  readonly correlationId?: string;
}

const current = new AsyncLocalStorage<Cause>();

/** Runs a reaction; whatever it announces names the event as its cause. */
export const becauseOf = <T>(event: AnyPirttiEvent, work: () => T): T =>
  current.run({ causationId: event.id, correlationId: event.correlationid ?? event.id }, work);

/** The cause of the work at hand; empty when a person asked for it. */
export const currentCause = (): Cause => current.getStore() ?? {};
