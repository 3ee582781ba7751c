import { DataSource } from 'typeorm';
import { MailHealth } from '../mail-health.js';
import { Reactions } from '../reactions.js';
import { Waker } from '../waker.js';
import { type MailOptions } from './mail-options.js';
/**
 * Carries a deployment's mail for as long as the application runs. A session is one broker connection and one leader lock;
 * when either breaks, everything is closed and a new session begins from what the database says. It never gives up.
 */
export declare class PostOffice {
    private readonly options;
    private readonly database;
    private readonly reactions;
    private readonly health;
    private readonly waker;
    private readonly logger;
    private readonly ending;
    private running;
    private session;
    private stopListening;
    constructor(options: MailOptions, database: DataSource, reactions: Reactions, health: MailHealth, waker: Waker);
    /** Begins; does not wait for anything. */
    open(): void;
    /** Finishes the batch at hand and lays the lock down. */
    close(): Promise<void>;
    private ring;
    private carryOn;
    /** Resolves with what ended it. */
    private oneSession;
    private lead;
    private watch;
}
