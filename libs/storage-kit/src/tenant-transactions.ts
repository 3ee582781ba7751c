import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@pirtti/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { PUBLIC_ORGANISATION } from './roles.js';

/** Sets for whom the open transaction acts. It ends with the transaction: a pooled connection never carries it on. */
export async function actAs(tx: EntityManager, organisationId: string): Promise<void> {
  if (!isId(organisationId) && organisationId !== PUBLIC_ORGANISATION) throw new Error('an organisation is named by its UUID');
  // Outside a transaction a transaction-local setting is lost at once, and every later query would be refused.
  if (!tx.queryRunner?.isTransactionActive) throw new Error('acting for an organisation needs an open transaction');
  await tx.query(`select set_config('pirtti.organisation', $1, true)`, [organisationId]);
}

/** The only way to the tables for people's requests: a transaction that says for which organisation it acts. */
@Injectable()
export class TenantTransactions {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Commits when `work` resolves, rolls back when it throws. */
  run<T>(organisationId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await actAs(tx, organisationId);
      return work(tx);
    });
  }

  /** For readers without a membership: they see what is published and nothing else. */
  asPublic<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.run(PUBLIC_ORGANISATION, work);
  }
}
