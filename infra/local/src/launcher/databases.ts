import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { migrate, provision, type DatabaseUrls, type MigrationClass, type RolePasswords } from '@pirtti/storage-kit';
import { ROOT } from '../paths.js';

/** Brings every database to the present: roles, rights, tables. The owner's URL is used here and given to nobody. */
export async function prepareDatabases(superuserUrlOf: (database: string) => string, passwords: Readonly<Record<string, RolePasswords>>): Promise<Record<string, DatabaseUrls>> {
  const prepared = await Promise.all(Object.entries(passwords).map(async ([name, secrets]) => {
    const urls = await provision(superuserUrlOf(name), name, secrets);
    const { MIGRATIONS } = await import(pathToFileURL(join(ROOT, 'services', name, 'dist/migrations.js')).href) as { MIGRATIONS: MigrationClass[] };
    await migrate(urls.ownerUrl, MIGRATIONS);
    return [name, urls] as const;
  }));
  return Object.fromEntries(prepared);
}
