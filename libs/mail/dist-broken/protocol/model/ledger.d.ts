/** The model found the protocol wanting. */
export declare class Violation extends Error {
}
/** One written event, as its writer knows it. */
export interface Row {
    readonly id: number;
    readonly eventId: string;
    readonly aggregate: number;
    readonly version: number;
    /** Channels that it is routed to. */
    readonly channels: readonly number[];
}
/**
 * A past of one channel: the events numbered so far, as a node in the tree of all pasts that ever were.
 * After a sender's restore the tree branches; a receiver must follow one branch and never jump to another.
 * Kept by reference and without digests, so that it judges the protocol's own digests independently.
 */
export declare class Past {
    readonly before: Past | null;
    readonly row: Row | null;
    readonly length: number;
    private readonly next;
    private constructor();
    static readonly beginning: () => Past;
    /** The sender numbers one more. */
    numbered(row: Row): Past;
    /** The receiver applies one more: only what a sender numbered directly after this. */
    applied(eventId: string): Past;
    rows(): readonly Row[];
    eventIds(): readonly string[];
    /** The event at a sequence of this past. */
    at(sequence: number): string | undefined;
}
/** Within an aggregate, effects come in the order in which they were written, and nothing comes twice. */
export declare function checkOrder(past: Past): void;
