import type { Logger } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import type { Reactions } from '../reactions.js';
import type { MailOptions } from './mail-options.js';
export interface SessionParts {
    readonly options: MailOptions;
    readonly connection: NatsConnection;
    readonly database: DataSource;
    readonly reactions: Reactions;
    readonly logger: Logger;
    readonly fail: (cause: unknown) => void;
}
/** The relay and one reader per sender, over one connection and under one lock. */
export declare class OfficeSession {
    private readonly parts;
    private readonly relay;
    private readonly readers;
    constructor(parts: SessionParts);
    open(): Promise<void>;
    /** There may be something new in the outbox. */
    poke(): void;
    close(): Promise<void>;
    /** The subject is the partner's alone: whatever comes in on it is the partner's word. */
    private listenTo;
    private deployment;
}
