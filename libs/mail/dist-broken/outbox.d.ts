import type { EntityManager } from 'typeorm';
import type { News } from './news.js';
import { Waker } from './waker.js';
/** What an organisation tells others, written in the same transaction as the change itself. */
export declare class Outbox {
    private readonly waker;
    constructor(waker: Waker);
    /**
     * Appends news of the organisation's facts. Call it inside the transaction that changes the aggregate, while its row is locked.
     * Throws where news breaks its contract: that is a mistake in `announce.ts`, and the change must not be kept without its news.
     */
    append(tx: EntityManager, organisationId: string, items: readonly News[]): Promise<void>;
}
