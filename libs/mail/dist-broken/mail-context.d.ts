import type { AnyPirttiEvent } from '@pirtti/contracts';
import type { EntityManager } from 'typeorm';
/** An event that came in, and who really sent it. */
export interface ReceivedEvent {
    readonly event: AnyPirttiEvent;
    /** The sending deployment, known from the slot that the event came in on; never from the envelope's own claim. */
    readonly sender: string;
}
/** What a reaction gets by `@Ctx()`: everything that it writes must go through `tx`, so that it happens once or not at all. */
export interface MailContext extends ReceivedEvent {
    /** The batch's transaction, as the mail role. Call `actAs(tx, organisationId)` before touching tenant tables. */
    readonly tx: EntityManager;
}
/** Takes all events of a batch at once, in order, inside the batch's transaction. */
export type BatchHandler = (events: readonly ReceivedEvent[], tx: EntityManager) => Promise<void>;
