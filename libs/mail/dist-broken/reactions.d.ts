import type { EntityManager } from 'typeorm';
import type { BatchHandler, MailContext, ReceivedEvent } from './mail-context.js';
export type Reaction = (event: ReceivedEvent['event'], mail: MailContext) => unknown;
/** Who does what when an event comes. */
export declare class Reactions {
    private readonly single;
    private batch;
    add(type: string, reaction: Reaction): void;
    onBatch(handler: BatchHandler): void;
    /** Whether anyone here would act on it. */
    listenTo(type: string): boolean;
    /** Lets all reactions act, one event after another, inside the transaction. The first failure ends it. */
    run(events: readonly ReceivedEvent[], tx: EntityManager): Promise<void>;
}
