import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** W3C Trace Context, version 00: the only one there is. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

const store = new AsyncLocalStorage<string>();

/** The trace that the running work belongs to, as a `traceparent` header value. The outbox keeps it with each event. */
export const currentTraceparent = (): string | undefined => store.getStore();

/** A traceparent's trace id; undefined for anything malformed. */
export const traceIdOf = (traceparent: string | undefined): string | undefined => TRACEPARENT.exec(traceparent ?? '')?.[1];

/** 32 hex digits. Random ids Node keeps in store; for other random bytes it asks the system each time. */
const randomHex = (): string => randomUUID().replaceAll('-', '');

/** A new span in the given trace, or in a new trace where it is missing or malformed. */
export function nextTraceparent(incoming: string | undefined): string {
  const trace = TRACEPARENT.exec(incoming ?? '');
  return `00-${trace?.[1] ?? randomHex()}-${randomHex().slice(16)}-${trace?.[3] ?? '01'}`;
}

/** Runs work as part of a trace: a request's, or the one that an event brought along. */
export const withTrace = <T>(traceparent: string | undefined, work: () => T): T => store.run(nextTraceparent(traceparent), work);

/** Runs work under exactly this traceparent: for continuing the same span on another tick. */
export const underTraceparent = <T>(traceparent: string, work: () => T): T => store.run(traceparent, work);
