import type { EntityManager } from 'typeorm';
import type { MailState } from '../mail-health.js';
/** What the database knows of the mail, for the operator. */
export declare function readMailState(tx: EntityManager): Promise<Pick<MailState, 'channels' | 'oldestUnsentSeconds' | 'deadLetters' | 'parked'>>;
