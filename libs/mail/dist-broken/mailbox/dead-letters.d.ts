import type { AnyPirttiEvent } from '@pirtti/contracts';
import type { EntityManager } from 'typeorm';
import type { FailureKind } from '../failure.js';
import type { Arrived } from '../protocol/receiver.js';
export type LetterKind = 'dead' | 'parked' | 'tombstone';
export interface Letter {
    readonly message: Arrived;
    readonly kind: LetterKind;
    readonly reason: string;
    readonly aggregateId: string | undefined;
    readonly type: string | undefined;
    readonly failure?: FailureKind;
    readonly detail?: string;
    readonly event?: AnyPirttiEvent;
}
export declare const insertLetter: (tx: EntityManager, sender: string, letter: Letter) => Promise<unknown>;
/** Which of these aggregates have a letter from this sender that nobody has settled: what follows must wait behind it. */
export declare function blockedAggregates(tx: EntityManager, sender: string, aggregateIds: readonly string[]): Promise<Set<string>>;
export interface OpenLetter {
    readonly id: string;
    readonly kind: LetterKind;
    readonly envelope: AnyPirttiEvent | null;
    readonly overtaken: boolean;
}
/** An aggregate's unsettled letters in the order of the channel, each with whether an end has overtaken it. */
export declare const openLetters: (tx: EntityManager, sender: string, aggregateId: string) => Promise<OpenLetter[]>;
export declare const settle: (tx: EntityManager, ids: readonly string[]) => Promise<unknown>;
