import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer, startPostgres } from '@pirtti/local';

/**
 * Does the work with a real PostgreSQL of its own (or the one of PIRTTI_POSTGRES_URL) and a nats-server program at hand, where
 * `testDatabase`, `testBroker` and `testService` of @pirtti/testing find them. Both are gone afterwards, whatever happened.
 */
export async function withRealParts<T>(work: (postgresUrl: string) => Promise<T>): Promise<T> {
  process.env['PIRTTI_TEST_NATS_SERVER'] = await findNatsServer();
  const given = process.env['PIRTTI_POSTGRES_URL'];
  if (given) return work(process.env['PIRTTI_TEST_POSTGRES_URL'] = given);
  const dataDir = mkdtempSync(join(tmpdir(), 'pirtti-harness-'));
  const postgres = await startPostgres({ dataDir, throwaway: true });
  try {
    return await work(process.env['PIRTTI_TEST_POSTGRES_URL'] = postgres.url);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
