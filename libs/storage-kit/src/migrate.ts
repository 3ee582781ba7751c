import { DataSource } from 'typeorm';
import type { MigrationClass } from './sql-migration.js';

/** Where TypeORM keeps which migrations have run. Runtime roles have no rights to it. */
export const MIGRATIONS_TABLE = 'schema_migrations';

/** Any fixed number: two migrators of one database wait for each other under it. */
const MIGRATION_LOCK = 721_001;

/** Runs what has not yet been run, as the owner role, each migration in its own transaction. Returns the names of those run. */
export async function migrate(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres', url: ownerUrl, migrations: [...migrations], migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each', installExtensions: false, logging: false, applicationName: 'pirtti migrate',
    extra: { max: 2 },
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const run = await dataSource.runMigrations();
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return run.map((migration) => migration.name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}
