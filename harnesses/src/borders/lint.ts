import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATABASES, prepareDatabases, startPostgres } from '@pirtti/local';
import { lintSchema, pooledDataSource } from '@pirtti/storage-kit';
import type { Part } from './part.js';

const PASSWORDS = { owner: 'owner', app: 'app', mail: 'mail' };

/** Looks at every database as the migrations leave it. Each must also be found at fault once a hole has been made in it, or nothing is proven. */
export const lint: Part = async (_asked, say) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pirtti-lint-'));
  const postgres = await startPostgres({ dataDir, throwaway: true });
  try {
    const databases = await prepareDatabases(() => postgres.url, Object.fromEntries(DATABASES.map((name) => [name, PASSWORDS])));
    const findings = await Promise.all(Object.entries(databases).map(([name, { ownerUrl }]) => findingsIn(name, ownerUrl)));
    say(`${findings.length} databases, ${findings.flat().length} complaints; each complained of a hole made on purpose`);
    return findings.flat();
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

async function findingsIn(name: string, ownerUrl: string): Promise<readonly string[]> {
  const owner = await pooledDataSource({ url: ownerUrl, applicationName: 'lint', maxConnections: 1 }).initialize();
  try {
    const complaints = await lintSchema(owner);
    await owner.query('create table hole (organisation_id uuid, id uuid)');
    if (!(await lintSchema(owner)).includes('table hole has no policy')) throw new Error(`the lint does not see a table without a policy in ${name}`);
    return complaints.map((complaint) => `${name}: ${complaint}`);
  } finally {
    await owner.destroy();
  }
}
