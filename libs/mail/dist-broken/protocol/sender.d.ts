import { type Numbered, type Receipt, type StopReason } from './messages.js';
import type { Step } from './step.js';
/** What the sender's database holds of one channel: the channel row. Deliveries stand beside it, see `SenderCommit`. */
export interface SenderDurable {
    readonly generation: number;
    /** The highest number given in this generation, 0 before the first. */
    readonly lastSequence: number;
    readonly lastHistory: string;
    /** Set once and kept: survives restarts, and only a new generation clears it. */
    readonly stopped: StopReason | null;
}
/** What a sender forgets when its process ends. `confirmed` is for operators to see; the rest is the machine's own. */
export interface SenderVolatile {
    /** False until the receiver's receipt has come after this start: nothing is published before. */
    readonly opened: boolean;
    /** The highest sequence that the receiver says it has applied. */
    readonly confirmed: number;
    readonly next: number;
    readonly publishing: boolean;
    readonly retryAt: number;
    readonly askedAt: number;
    readonly progressAt: number;
}
/** All times are milliseconds of one clock of the adapter's choice that never goes back (`performance.now()`). */
export type SenderInput = 
/** First input after each start of the process, and again after every reconnection to database or broker. */
{
    readonly kind: 'started';
    readonly at: number;
}
/** Outbox rows routed to this channel that have no delivery in this generation, `order by id`: never `id > last`, since a lower id may commit later. */
 | {
    readonly kind: 'rows';
    readonly at: number;
    readonly eventIds: readonly string[];
}
/** Every message of the last `publish` effect was acknowledged by the broker. */
 | {
    readonly kind: 'published';
    readonly at: number;
}
/** A message of the last `publish` effect was refused or not answered in time; `sequence` is the lowest such. The others are no longer waited for. */
 | {
    readonly kind: 'publish-failed';
    readonly at: number;
    readonly sequence: number;
}
/** `ownHistory` is the history of this sender's own delivery (`receipt.generation`, `receipt.sequence`); undefined when there is none. */
 | {
    readonly kind: 'receipt';
    readonly at: number;
    readonly receipt: Receipt;
    readonly ownHistory: string | undefined;
}
/** At least once a second. */
 | {
    readonly kind: 'tick';
    readonly at: number;
};
/** Insert these deliveries in the same transaction as the channel row. They must be durable before any of them is published. */
export type SenderCommit = {
    readonly kind: 'number';
    readonly deliveries: readonly Numbered[];
};
export type SenderEffect = 
/** Publish deliveries `from`..`through` (inclusive) in order, without waiting in between; then answer with ONE `published` or `publish-failed`. No message id header. */
{
    readonly kind: 'publish';
    readonly generation: number;
    readonly from: number;
    readonly through: number;
}
/** Control message to the receiver: "tell me where you are" (its input `asked`). May be lost. */
 | {
    readonly kind: 'ask';
}
/** Say it aloud: log at error level, show the channel as stopped. The durable state says so already. */
 | {
    readonly kind: 'report-stop';
    readonly reason: StopReason;
};
export type SenderStep = Step<SenderDurable, SenderVolatile, SenderCommit, SenderEffect>;
export interface SenderSettings {
    /** How many messages go out in one pipelined publish. */
    readonly batch: number;
    /** How far publishing may run ahead of the receipts: bounds what waits in the receiver's stream. */
    readonly window: number;
    readonly askEveryMs: number;
    /** Receipts that stand still this long while something is unconfirmed mean that it was lost on the way. */
    readonly lagMs: number;
    /** Rest after a refused publish: a full or absent broker does not get better by haste. */
    readonly retryMs: number;
}
export declare const SENDER_SETTINGS: SenderSettings;
/** A channel on which nothing was ever sent. */
export declare const newSender: SenderDurable;
/** The volatile state of a process that has just started. */
export declare const freshSender: SenderVolatile;
/** The sending end of one channel: what to do about one input. Pure; see `Step` for the order in which the answer is carried out. */
export declare function sender(durable: SenderDurable, volatile: SenderVolatile, input: SenderInput, settings?: SenderSettings): SenderStep;
