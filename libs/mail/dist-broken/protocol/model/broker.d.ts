import type { Numbered, Receipt } from '../messages.js';
/** What becomes of the next published messages, one entry each; when the list is empty all is well. */
export type PublishFate = 'stored' | 'refused' | 'stored-but-unanswered' | 'lost-but-acknowledged';
/** A broker that does everything a broker may do wrong, on demand. */
export declare class Broker {
    private readonly channels;
    private readonly swallowsRepeats;
    fates: PublishFate[];
    private slots;
    private kept;
    /** With `swallowsRepeats` it treats the event id as a message id, as JetStream does with `Nats-Msg-Id`. */
    constructor(channels: number, swallowsRepeats: boolean);
    private readonly seen;
    /** Stores a message or does not; answers whether the publisher hears an acknowledgement. */
    publish(channel: number, message: Numbered): boolean;
    /** Up to `count` waiting messages, starting at an offset, which is how later ones overtake earlier ones. */
    take(channel: number, count: number, offset: number): readonly Numbered[];
    acknowledge(channel: number, message: Numbered): void;
    /** What was taken and not acknowledged comes again. */
    comeAgain(channel: number): void;
    lose(channel: number, which: number): void;
    repeat(channel: number, which: number): void;
    sendReceipt(channel: number, receipt: Receipt): void;
    /** Takes one waiting receipt; leaves a copy behind when it is to come twice. */
    takeReceipt(channel: number, which: number, twice: boolean): Receipt | undefined;
    sendAsk(channel: number): void;
    takeAsk(channel: number): boolean;
    wipe(): void;
    keepCopy(): void;
    rollBack(): void;
    private at;
}
