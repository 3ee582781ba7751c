import { accessMigrations } from '@pirtti/http-kit';
import { mailMigrations } from '@pirtti/mail';
import { kitMigrations, type MigrationClass } from '@pirtti/storage-kit';
import { CHANNEL_MIGRATIONS } from './channels/channel-parts.js';
import { ACTIVITY_MIGRATIONS } from './storage/migrations/activities.js';
import { PLACE_MIGRATIONS } from './storage/migrations/places.js';

/** Everything that the database of activities is made of, in order. */
export const MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('activities'), ...mailMigrations('activities'), ...accessMigrations('activities'), ...ACTIVITY_MIGRATIONS, ...PLACE_MIGRATIONS, ...CHANNEL_MIGRATIONS,
];
