import type { DataSource, EntityManager } from 'typeorm';

/** A statement that a connection takes apart once and not each time it is asked. Its name stands for this text and no other. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** Asks it inside `tx`, or on a free connection. For what is asked many times a second: taking apart and planning cost more than most statements' work. */
export const askPrepared = <Row>(tx: EntityManager | DataSource, statement: Prepared, values: readonly unknown[]): Promise<Row[]> =>
  // TypeORM's types know texts alone; it hands on whatever it is given, and its driver knows named statements.
  tx.query<Row[]>(statement as unknown as string, [...values]);
