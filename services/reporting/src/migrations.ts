import { accessMigrations } from '@pirtti/http-kit';
import { mailMigrations } from '@pirtti/mail';
import { kitMigrations, type MigrationClass } from '@pirtti/storage-kit';
import { REPORTING_MIGRATIONS } from './storage/migrations/reporting.js';

/** Everything that the database of reporting is made of, in order. */
export const MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('reporting'), ...mailMigrations('reporting'), ...accessMigrations('reporting'), ...REPORTING_MIGRATIONS,
];
