import { Inject, Injectable } from '@nestjs/common';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

/**
 * Tells the relay that the outbox has something new, as soon as the transaction that appended it has committed.
 * Never a NOTIFY in the writer's own transaction: that makes all commits of the database queue behind each other.
 */
@Injectable()
export class Waker {
  private readonly listeners = new Set<() => void>();
  private readonly appending = new WeakSet<QueryRunner>();

  constructor(@Inject(DataSource) app: DataSource, @Inject(MAIL_DATA_SOURCE) mail: DataSource) {
    for (const dataSource of [app, mail]) dataSource.subscribers.push({ afterTransactionCommit: ({ queryRunner }) => this.committed(queryRunner) });
  }

  /** Something was appended: rings once the outermost transaction of `tx` has committed, and never if it does not. */
  ringAfter({ queryRunner }: EntityManager): void {
    if (queryRunner?.isTransactionActive) this.appending.add(queryRunner);
    else this.ring();
  }

  /** Something was appended and is committed. */
  ring(): void {
    for (const listener of this.listeners) listener();
  }

  /** Calls back at each ring until the returned function is called. */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Also told of savepoints: those leave the transaction active. */
  private committed(queryRunner: QueryRunner): void {
    if (!queryRunner.isTransactionActive && this.appending.delete(queryRunner)) this.ring();
  }
}
