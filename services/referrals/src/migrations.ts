import { accessMigrations } from '@pirtti/http-kit';
import { mailMigrations } from '@pirtti/mail';
import { kitMigrations, type MigrationClass } from '@pirtti/storage-kit';
import { ClientsMigration } from './migrations/clients.migration.js';
import { DisclosuresMigration } from './migrations/disclosures.migration.js';
import { EndedAgreementsMigration } from './migrations/ended-agreements.migration.js';
import { OfferedActivitiesMigration } from './migrations/offered-activities.migration.js';
import { ReferralDoorMigration } from './migrations/referral-door.migration.js';
import { ReferralVersionMigration } from './migrations/referral-version.migration.js';
import { ReferralsMigration } from './migrations/referrals.migration.js';
import { WindowsNeedAgreementsMigration } from './migrations/windows-need-agreements.migration.js';

/** In the order in which they run: the kits' tables first, then our own. */
export const MIGRATIONS: MigrationClass[] = [
  ...kitMigrations('referrals'), ...mailMigrations('referrals'), ...accessMigrations('referrals'), ClientsMigration, ReferralsMigration, DisclosuresMigration,
  ReferralVersionMigration, WindowsNeedAgreementsMigration, ReferralDoorMigration, EndedAgreementsMigration, OfferedActivitiesMigration,
];
