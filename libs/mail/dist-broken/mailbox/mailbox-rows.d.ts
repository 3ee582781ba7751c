import type { EntityManager } from 'typeorm';
import { type Arrived, type ReceiverDurable } from '../protocol/receiver.js';
/** Work on a message that was begun and never finished: the process died over it, or was killed meanwhile. */
export interface Unfinished {
    readonly generation: number;
    readonly sequence: number;
    readonly starts: number;
}
export interface Mailbox {
    readonly durable: ReceiverDurable;
    readonly unfinished: Unfinished | undefined;
}
/** The mailbox's durable state; opened on first sight. With `lock`, nobody else reads this mailbox until the transaction ends. */
export declare function readMailbox(tx: EntityManager, sender: string, lock?: boolean): Promise<Mailbox>;
/** Writes where the mailbox stands; whatever was started is finished by that. */
export declare const writeMailbox: (tx: EntityManager, sender: string, durable: ReceiverDurable) => Promise<unknown>;
/** Says that work begins, in a commit of its own. It need not reach the disk: it is for a dead process, not for a dead database. */
export declare const markStart: (tx: EntityManager, sender: string, first: Arrived, starts: number) => Promise<unknown>;
/** What the inbox already holds of a batch, in the protocol's words. */
export declare function readInbox(tx: EntityManager, sender: string, durable: ReceiverDurable, batch: readonly Arrived[]): Promise<{
    known: Map<number, string>;
    applied: Set<string>;
}>;
export type Outcome = 'applied' | 'passed-over' | 'erased' | 'dead' | 'parked';
export declare const insertInbox: (tx: EntityManager, sender: string, entries: readonly {
    message: Arrived;
    outcome: Outcome;
}[]) => Promise<unknown>;
