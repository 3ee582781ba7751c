import { sqlMigration } from '@pirtti/storage-kit';
import { GATHER } from './ended-agreements.migration.js';

/** What is on a break, cancelled or over keeps its name here, and nobody is sent to it. */
export const OfferedActivitiesMigration = sqlMigration('OfferedActivities1760000002001', [
  'alter table known_activities add column offered boolean not null default true',
  GATHER.replace("'names', a.names,", "'names', a.names, 'offered', a.offered,"),
]);
