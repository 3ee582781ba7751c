import type { Logger } from '@nestjs/common';
import type { Deployment } from '@pirtti/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import type { Reactions } from '../reactions.js';
export interface ReaderParts {
    readonly sender: Deployment;
    readonly receiver: Deployment;
    readonly deployments: readonly Deployment[];
    readonly database: DataSource;
    readonly connection: NatsConnection;
    readonly reactions: Reactions;
    readonly logger: Logger;
    /** Called once when reading cannot go on: everything starts again. */
    readonly fail: (cause: unknown) => void;
}
/** Reads one sender's mailbox, for one session of one leader: batch after batch, each in one transaction, acknowledged after its commit. */
export declare class MailboxReader {
    private readonly parts;
    private durable;
    private volatile;
    private unfinished;
    private readonly waiting;
    private mail;
    private asked;
    private closed;
    private wake;
    private work;
    constructor(parts: ReaderParts);
    open(): Promise<void>;
    /** The sender asks where we are. */
    ask(): void;
    /** Waits for the batch at hand; what was not begun goes back to the broker at once. */
    close(): Promise<void>;
    private run;
    private rest;
    /** Inputs that write nothing. */
    private give;
    private sorted;
    /** Keeps the batch through every passing trouble; the broker sending it again meanwhile does no harm. */
    private readUntilDone;
    private reload;
    private read;
    /** One message at a time, each in its own transaction and each start counted before: whatever fails or kills is known by name. */
    private carefully;
    private applyOrLayAside;
    private apply;
    private perform;
}
