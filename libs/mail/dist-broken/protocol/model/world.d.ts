import { Broker } from './broker.js';
import { type Row } from './ledger.js';
import { type Party } from './party.js';
import type { Rules } from './rules.js';
/** Who writes to whom: one party with two receivers, one pair that writes both ways. */
export declare const CHANNELS: readonly [{
    readonly from: 0;
    readonly to: 1;
}, {
    readonly from: 0;
    readonly to: 2;
}, {
    readonly from: 1;
    readonly to: 0;
}];
/** Three parties, three channels and a broker in virtual time. Every public method is one step that a story may take. */
export declare class World {
    private readonly rules;
    now: number;
    readonly broker: Broker;
    readonly parties: readonly Party[];
    /** Channels whose sender has forgotten numbers that it once gave: only these may stop. */
    readonly forgotten: Set<number>;
    private events;
    constructor(rules: Rules);
    start(index: number): void;
    /** Ends a process at once; of what it was just publishing, the first `alreadyOut` messages are out. */
    crash(index: number, alreadyOut: number): void;
    backUp(index: number): void;
    restore(index: number): void;
    /** Writes an event and commits at once, or later: then it has its id before others that are seen before it. */
    write(index: number, aggregate: number, channels: readonly number[], commits: 'at-once' | 'later'): void;
    commitOpen(index: number): void;
    private commitRow;
    /** The relay looks for rows that want a number on this channel. */
    relay(channel: number, atMost: number): void;
    waiting(channel: number): readonly Row[];
    hearReceipt(channel: number, which: number, twice: boolean): boolean;
    private tellSender;
    private sendingEffect;
    /** Pipelined: one failure does not keep back the rest. Answers the lowest sequence that failed. */
    private publish;
    deliver(channel: number, count: number, offset: number): boolean;
    hearAsk(channel: number): boolean;
    private tellReceiver;
    private receivingEffect;
    /** Carries out what the party has decided and committed but not yet done. */
    work(index: number, steps: number): boolean;
    pass(milliseconds: number): void;
    /** Everything that can happen without time passing happens, in the plainest order. */
    settle(): void;
    isStopped(channel: number): boolean;
    isDrained(channel: number): boolean;
    /** To be asked when the world is at peace again: nothing lost, doubled or out of order; stopped only where a sender forgot. */
    judge(channel: number): void;
    private party;
    private senderOf;
    private receiverOf;
    private senderTables;
    private receiverTables;
}
