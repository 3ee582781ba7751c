import { sqlMigration } from '@pirtti/storage-kit';

/** A column called `organisation_id` says whose the row is; a session is a person's, who acts for somebody. */
export const ActingFor1763700000000 = sqlMigration('ActingFor1763700000000', ['alter table sessions rename column organisation_id to acting_for']);
