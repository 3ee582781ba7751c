import { accessMigrations } from '@pirtti/http-kit';
import { mailMigrations } from '@pirtti/mail';
import { notifyMigrations } from '@pirtti/notify';
import { kitMigrations, type MigrationClass } from '@pirtti/storage-kit';
import { ACCESS_MIGRATIONS } from './storage/migrations/access.js';
import { AGREEMENT_MIGRATIONS } from './storage/migrations/agreements.js';
import { FIRST_ADMINISTRATOR_MIGRATIONS } from './storage/migrations/first-administrators.js';
import { FORUM_MIGRATIONS } from './storage/migrations/forums.js';
import { FRESHNESS_MIGRATIONS } from './storage/migrations/freshness.js';
import { APPOINTMENT_MIGRATIONS } from './storage/migrations/appointments.js';
import { NETWORK_MIGRATIONS } from './storage/migrations/networks.js';
import { OPERATING_MODEL_MIGRATIONS } from './storage/migrations/operating-models.js';
import { GRANT_MIGRATIONS } from './storage/migrations/grants.js';
import { IMPORT_MIGRATIONS } from './storage/migrations/imports.js';
import { LETTER_MIGRATIONS } from './storage/migrations/letters.js';
import { ORGANISATION_MIGRATIONS } from './storage/migrations/organisations.js';
import { RESPONSIBILITY_MIGRATIONS } from './storage/migrations/responsibilities.js';
import { TRAINING_MIGRATIONS } from './storage/migrations/trainings.js';
import { PARTNER_MIGRATIONS } from './storage/migrations/partners.js';

/** Everything that the database of partners is made of, in order. It owns what other services keep copies of. */
export const MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('partners'), ...mailMigrations('partners'), ...accessMigrations('partners', { mirrors: false }), ...notifyMigrations('partners'), ...PARTNER_MIGRATIONS,
  ...AGREEMENT_MIGRATIONS, ...ORGANISATION_MIGRATIONS, ...FRESHNESS_MIGRATIONS, ...APPOINTMENT_MIGRATIONS, ...RESPONSIBILITY_MIGRATIONS, ...FORUM_MIGRATIONS, ...ACCESS_MIGRATIONS, ...OPERATING_MODEL_MIGRATIONS, ...GRANT_MIGRATIONS, ...IMPORT_MIGRATIONS,
  ...FIRST_ADMINISTRATOR_MIGRATIONS, ...LETTER_MIGRATIONS, ...TRAINING_MIGRATIONS, ...NETWORK_MIGRATIONS,
];
