import type { AnyPirttiEvent } from '@pirtti/contracts';
/** Why the work at hand is done: the event that is being reacted to, and the one that began the chain. */
export interface Cause {
    readonly causationId?: string;
    readonly correlationId?: string;
}
/** Runs a reaction; whatever it announces names the event as its cause. */
export declare const becauseOf: <T>(event: AnyPirttiEvent, work: () => T) => T;
/** The cause of the work at hand; empty when a person asked for it. */
export declare const currentCause: () => Cause;
