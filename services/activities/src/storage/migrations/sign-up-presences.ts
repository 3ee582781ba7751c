import { ownTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const PRESENCES = `
create table sign_up_presences (
  organisation_id uuid not null,
  activity_id uuid not null,
  occurred_on date not null,
  sign_up_id uuid not null,
  present int not null check (present >= 0),
  primary key (organisation_id, activity_id, occurred_on, sign_up_id),
  foreign key (organisation_id, activity_id, occurred_on) references attendances (organisation_id, activity_id, occurred_on) on delete cascade,
  foreign key (organisation_id, sign_up_id) references sign_ups (organisation_id, id)
)`;

/** Of those who signed up, how many came. */
export const SIGN_UP_PRESENCE_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('SignUpPresences1760000005900', [PRESENCES, ...ownTable('activities', 'sign_up_presences'), 'create index sign_up_presences_by_sign_up on sign_up_presences (organisation_id, sign_up_id)']),
];
