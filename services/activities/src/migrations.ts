import { accessMigrations } from '@pirtti/http-kit';
import { mailMigrations } from '@pirtti/mail';
import { notifyMigrations } from '@pirtti/notify';
import { kitMigrations, type MigrationClass } from '@pirtti/storage-kit';
import { CHANNEL_MIGRATIONS } from './channels/channel-parts.js';
import { FEEDBACK_MIGRATIONS } from './feedback/feedback-parts.js';
import { IMPORT_MIGRATIONS } from './imports/import-parts.js';
import { PUBLICITY_MIGRATIONS } from './publicity/publicity-parts.js';
import { SIGN_UP_MIGRATIONS } from './sign-ups/storage/sign-ups.migration.js';
import { BROUGHT_ALONG_MIGRATIONS } from './storage/migrations/brought-along.js';
import { ACTIVITY_MIGRATIONS } from './storage/migrations/activities.js';
import { LISTING_MIGRATIONS } from './storage/migrations/listings.js';
import { OLDER_CONTENT_MIGRATIONS } from './storage/migrations/older-content.js';
import { OCCURRENCE_MIGRATIONS } from './storage/migrations/occurrences.js';
import { PLACE_MIGRATIONS } from './storage/migrations/places.js';
import { PEOPLE_MIGRATIONS } from './storage/migrations/people.js';
import { EXPERIMENT_MIGRATIONS } from './storage/migrations/experiments.js';
import { IDEA_MIGRATIONS } from './storage/migrations/ideas.js';
import { SIGN_UP_PRESENCE_MIGRATIONS } from './storage/migrations/sign-up-presences.js';
import { VOLUNTEER_MIGRATIONS } from './storage/migrations/volunteers.js';
import { ROOM_MIGRATIONS } from './storage/migrations/room.js';
import { RIDE_MIGRATIONS } from './storage/migrations/rides.js';

/** Everything that the database of activities is made of, in order. */
export const MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('activities'), ...mailMigrations('activities'), ...accessMigrations('activities'), ...notifyMigrations('activities'),
  ...ACTIVITY_MIGRATIONS,
  ...PLACE_MIGRATIONS,
  ...CHANNEL_MIGRATIONS,
  ...PUBLICITY_MIGRATIONS,
  ...PEOPLE_MIGRATIONS,
  ...RIDE_MIGRATIONS,
  ...OCCURRENCE_MIGRATIONS,
  ...IDEA_MIGRATIONS,
  ...EXPERIMENT_MIGRATIONS,
  ...VOLUNTEER_MIGRATIONS,
  ...IMPORT_MIGRATIONS,
  ...SIGN_UP_MIGRATIONS,
  ...LISTING_MIGRATIONS,
  ...SIGN_UP_PRESENCE_MIGRATIONS,
  ...ROOM_MIGRATIONS,
  ...FEEDBACK_MIGRATIONS,
  ...BROUGHT_ALONG_MIGRATIONS,
  ...OLDER_CONTENT_MIGRATIONS,
];
