import { ownTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** How those who took part found it. */
export const FEEDBACK_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Feedback1760000006300', [
    `create table feedback (
       organisation_id uuid not null,
       id uuid not null,
       position bigint generated always as identity,
       activity_id uuid not null,
       face text not null check (face in ('good', 'fair', 'poor')),
       -- for the organiser alone, and not for ever
       words text check (words <> ''),
       language text not null,
       -- a day would say at which meeting somebody was
       given_in text not null check (given_in ~ '^\\d{4}-\\d{2}$'),
       primary key (organisation_id, id),
       foreign key (organisation_id, activity_id) references activities (organisation_id, id)
     )`,
    ...ownTable('activities', 'feedback'),
    'create index feedback_of_activity on feedback (organisation_id, activity_id, position)',
    'create index feedback_with_words on feedback (organisation_id, given_in) where words is not null',
  ]),
];
