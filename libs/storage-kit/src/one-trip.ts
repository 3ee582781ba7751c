import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface Pool {
  query(statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] }): Promise<{ readonly rows: readonly { readonly answer: unknown }[] }>;
}

const FUNCTION = /^[a-z_]{1,60}$/;

const statementOf = (name: string): string => {
  if (!FUNCTION.test(name)) throw new Error(`"${name}" cannot name a function`);
  return `select ${name}($1::jsonb) as answer`;
};

/**
 * A database function in one round trip that is its own transaction, as the app role. The function itself sets for whom it acts, for its
 * transaction alone; nothing is carried to the connection's next user. The statement is prepared once per connection.
 */
@Injectable()
export class OneTrip {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async call<Answer>(name: string, argument: object): Promise<Answer> {
    // TypeORM knows no prepared statements: its driver's own pool does.
    const { master } = this.dataSource.driver as unknown as { readonly master: Pool };
    const { rows: [row] } = await master.query({ name, text: statementOf(name), values: [JSON.stringify(argument)] });
    return row?.answer as Answer;
  }
}

/** The same function inside a transaction that is open anyway. */
export async function callIn<Answer>(tx: EntityManager, name: string, argument: object): Promise<Answer> {
  const [row] = await tx.query<{ answer: Answer }[]>(statementOf(name), [JSON.stringify(argument)]);
  return row!.answer;
}
