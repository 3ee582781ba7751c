import { type Numbered, type Receipt, type StopReason } from './messages.js';
import type { Step } from './step.js';
/** What the receiver's database holds of one channel: the channel row. The inbox stands beside it, see `ReceiverCommit`. */
export interface ReceiverDurable {
    readonly generation: number;
    /** The highest sequence applied in this generation, 0 before the first. */
    readonly lastSequence: number;
    readonly lastHistory: string;
    /** Set once and kept: survives restarts, and only a new generation of the sender clears it. */
    readonly stopped: StopReason | null;
}
/** What a receiver forgets when its process ends. */
export interface ReceiverVolatile {
    readonly receiptAt: number;
    readonly resendAskedAt: number;
    /** A hole was seen too soon after the last request: the next tick asks. */
    readonly resendOwed: boolean;
}
/** A message as it came from the broker. `position` is its place in the adapter's own batch, by which the answer names it. */
export interface Arrived extends Numbered {
    readonly position: number;
}
/** All times are milliseconds of one clock of the adapter's choice that never goes back (`performance.now()`). */
export type ReceiverInput = 
/** First input after each start of the process, and again after every reconnection to the broker. */
{
    readonly kind: 'started';
    readonly at: number;
}
/**
 * Messages in the order in which they came, with what the inbox holds, read under the channel row's lock in the transaction that will apply them:
 * `known`, event id by sequence in the present generation, for the batch's sequences that are not above `lastSequence` (a forgotten row is left out);
 * `applied`, those of the batch's event ids that the inbox has from this sender under any generation.
 */
 | {
    readonly kind: 'batch';
    readonly at: number;
    readonly messages: readonly Arrived[];
    readonly known: ReadonlyMap<number, string>;
    readonly applied: ReadonlySet<string>;
}
/** The sender asks where we are. */
 | {
    readonly kind: 'asked';
    readonly at: number;
}
/** At least once a second. */
 | {
    readonly kind: 'tick';
    readonly at: number;
};
/** In the transaction that writes the channel row, in this order. */
export type ReceiverCommit = 
/** Record `inbox(sender, generation, sequence, event id)` and let the handlers work inside this same transaction. */
{
    readonly kind: 'apply';
    readonly message: Arrived;
}
/** Its effects are there already, from an earlier generation: record the number under the new generation, call no handler. */
 | {
    readonly kind: 'pass-over';
    readonly message: Arrived;
};
export type ReceiverEffect = 
/** Only after the commit: what is acknowledged is gone from the broker. */
{
    readonly kind: 'acknowledge';
    readonly positions: readonly number[];
}
/** Control message to the sender. May be lost. */
 | {
    readonly kind: 'send-receipt';
    readonly receipt: Receipt;
}
/** Say it aloud: log at error level, show the channel as stopped. The durable state says so already. */
 | {
    readonly kind: 'report-stop';
    readonly reason: StopReason;
};
export type ReceiverStep = Step<ReceiverDurable, ReceiverVolatile, ReceiverCommit, ReceiverEffect>;
export interface ReceiverSettings {
    readonly receiptEveryMs: number;
    /** A hole makes every later message of a batch look like a reason to ask: once is enough until an answer can have come. */
    readonly resendAskEveryMs: number;
}
export declare const RECEIVER_SETTINGS: ReceiverSettings;
/** A channel on which nothing was ever received. */
export declare const newReceiver: ReceiverDurable;
/** The volatile state of a process that has just started. */
export declare const freshReceiver: ReceiverVolatile;
/** The receiving end of one channel: what to do about one input. Pure; see `Step` for the order in which the answer is carried out. */
export declare function receiver(durable: ReceiverDurable, volatile: ReceiverVolatile, input: ReceiverInput, settings?: ReceiverSettings): ReceiverStep;
