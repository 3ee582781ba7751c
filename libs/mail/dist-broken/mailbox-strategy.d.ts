import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { PostOffice } from './office/post-office.js';
import { Reactions } from './reactions.js';
import type { BatchHandler } from './mail-context.js';
/**
 * Nest's way in: hands the `@OnEvent` handlers to the post office and opens it when the application listens.
 * `app.connectMicroservice({ strategy: app.get(MailboxStrategy) })`, then `app.startAllMicroservices()`.
 */
export declare class MailboxStrategy extends Server implements CustomTransportStrategy {
    private readonly reactions;
    private readonly office;
    readonly propagatesEventHandlerErrors = true;
    constructor(reactions: Reactions, office: PostOffice);
    /** Reporting's way: one handler that takes all events of a batch, after the single reactions. Call it in `onModuleInit`. */
    onBatch(handler: BatchHandler): void;
    /** Nest would chain several handlers of one event and run them at once, on one transaction; here they take turns. */
    addHandler(pattern: unknown, handler: MessageHandler): void;
    /** Does not wait for the broker: a service starts, and records, without it. */
    listen(callback: (error?: unknown) => void): void;
    close(): Promise<void>;
    on(): never;
    unwrap<T>(): T;
}
