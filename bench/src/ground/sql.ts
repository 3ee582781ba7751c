import pg from 'pg';

/** One connection of the bench itself. Row security does not hold for it: it prepares what is measured and checks what came of it. */
export class Sql {
  private constructor(private readonly client: pg.Client) {}

  static async connect(url: string): Promise<Sql> {
    const client = new pg.Client({ connectionString: url, application_name: 'bench' });
    client.on('error', () => undefined);
    await client.connect();
    return new Sql(client);
  }

  async run<Result extends object = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Result[]> {
    return (await this.client.query<Result>(text, [...values])).rows;
  }

  /** The one number of a one-number answer. */
  async number(text: string, values: readonly unknown[] = []): Promise<number> {
    const [row] = await this.run(text, values);
    return Number(Object.values(row ?? {})[0]);
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}
