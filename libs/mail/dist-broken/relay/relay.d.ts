import { type Deployment } from '@pirtti/contracts';
import type { Logger } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import type { Receipt } from '../protocol/messages.js';
export interface RelayParts {
    readonly deployment: Deployment;
    readonly deployments: readonly Deployment[];
    readonly database: DataSource;
    readonly connection: NatsConnection;
    readonly logger: Logger;
    /** Called once when the relay cannot go on: everything starts again from the database. */
    readonly fail: (cause: unknown) => void;
}
/**
 * Numbers and publishes what the outbox holds, for one session of one leader. All inputs are carried out one after another;
 * only publishing itself runs beside them. Any failure of the database ends the session.
 */
export declare class Relay {
    private readonly parts;
    private readonly channels;
    private turn;
    private readonly timers;
    private routing;
    private closed;
    constructor(parts: RelayParts);
    open(): Promise<void>;
    /** There may be something new in the outbox. */
    poke(): void;
    /** A receiver says where it is. */
    hear(receiver: string, receipt: Receipt): void;
    /** Waits for the work at hand; publishing under way is left to its time limit. */
    close(): Promise<void>;
    private tick;
    private give;
    private enqueue;
    private step;
    /** Gives every receiver of the next rows its numbered copy, in one transaction, before any is published. Returns how many rows it took. */
    private route;
    private byReceiver;
    /** Another leader, or a person who opened a new generation, may have been here: then nothing that we remember is true any more. */
    private write;
    private carryOut;
    private perform;
    private publish;
}
