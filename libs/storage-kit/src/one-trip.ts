import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Together } from './together.js';

interface Pool {
  query<Row>(statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] }): Promise<{ readonly rows: Row[] }>;
}

interface Answered<Answer> { readonly answer: Answer }

const FUNCTION = /^[a-z_]{1,60}$/;

const statementOf = (name: string): string => {
  if (!FUNCTION.test(name)) throw new Error(`"${name}" cannot name a function`);
  return `select ${name}($1::jsonb) as answer`;
};

/** One statement in one round trip, which is its own transaction, as the app role. It is prepared once per connection. */
@Injectable()
export class OneTrip {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** A statement on tables that the whole service reads. Its name stands for this text and no other. */
  async ask<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    // TypeORM knows no prepared statements: its driver's own pool does.
    const { master } = this.dataSource.driver as unknown as { readonly master: Pool };
    return (await master.query<Row>({ name, text, values })).rows;
  }

  /** A database function that itself sets for whom it acts, for its transaction alone: nothing is carried to the connection's next user. */
  async call<Answer>(name: string, argument: object): Promise<Answer> {
    const [row] = await this.ask<Answered<Answer>>(name, statementOf(name), [JSON.stringify(argument)]);
    return row!.answer;
  }

  /**
   * Asks for many as one: what one organisation asks at the same time goes as one statement and one transaction. Starting and committing twenty costs
   * Postgres more than the work itself.
   * @param all answers to each of the list, in its order, or does nothing at all and throws.
   */
  together<Item, Answer>(all: (items: readonly Item[]) => Promise<readonly Answer[]>): (organisationId: string, item: Item) => Promise<Answer> {
    const lists = new Map<string, Together<Item, Answer>>();
    return (organisationId, item) => {
      const list = lists.get(organisationId) ?? new Together(all);
      lists.set(organisationId, list);
      return list.ask(item);
    };
  }
}

/** The same function inside a transaction that is open anyway. */
export async function callIn<Answer>(tx: EntityManager, name: string, argument: object): Promise<Answer> {
  const [row] = await tx.query<Answered<Answer>[]>(statementOf(name), [JSON.stringify(argument)]);
  return row!.answer;
}
