import type { EntityManager } from 'typeorm';
import type { FailureKind } from '../failure.js';
import type { Arrived, ReceiverCommit } from '../protocol/receiver.js';
import type { Reactions } from '../reactions.js';
import { type Verdict } from './verdict.js';
/** Said of a single message when it must be laid aside instead of handled. */
export interface LaidAside {
    readonly reason: 'handler-failed' | 'process-died';
    readonly failure?: FailureKind;
}
export interface Application {
    readonly sender: string;
    readonly commits: readonly ReceiverCommit[];
    readonly verdicts: ReadonlyMap<Arrived, Verdict>;
    readonly reactions: Reactions;
    readonly layAside?: LaidAside;
}
/** Everything that a batch does to this service, in one transaction: reactions, inbox, dead and parked letters. */
export declare function applyBatch(tx: EntityManager, { sender, commits, verdicts, reactions, layAside }: Application): Promise<void>;
