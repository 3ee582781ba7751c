import type { Person } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';

/** For the rest of the transaction the database knows who asks, and shows what is that person's own whatever organisation they act for. */
export const asThemselves = (tx: EntityManager, { issuer, subject }: Person): Promise<unknown> =>
  tx.query(`select set_config('pirtti.issuer', $1, true), set_config('pirtti.subject', $2, true)`, [issuer, subject]);
