import { parseDeployments } from '@pirtti/contracts';
import { kitMigrations, mailTable, ownTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';
import { mailMigrations } from '@pirtti/mail';

/** Whose people count up, and whose activities they are sent to. */
export const REGION = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const ASSOCIATION = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';

export const STAGE_SERVICES = ['referrals', 'reporting', 'activities'] as const;
export type StageService = (typeof STAGE_SERVICES)[number];

export const DEPLOYMENTS = parseDeployments({
  deployments: [
    { name: 'referrals', service: 'referrals', operator: 'a region', serves: '*' },
    { name: 'reporting', service: 'reporting', operator: 'a municipality', serves: '*' },
    { name: 'activities', service: 'activities', operator: 'associations', serves: '*' },
  ],
});

/** What the services of the stage remember: `referrals` its counters, and all of them what they were told. */
export const migrationsOf = (service: StageService): readonly MigrationClass[] => [
  ...kitMigrations(service), ...mailMigrations(service),
  sqlMigration('StageEffects1760000000000', [
    // Without a unique constraint on purpose: a doubled effect shall be seen, not refused.
    'create table effects (place bigint generated always as identity primary key, aggregate_id uuid not null, version int not null)',
    ...mailTable(service, 'effects'),
  ]),
  ...(service === 'referrals' ? [sqlMigration('StageCounters1760000000001', [
    'create table counters (organisation_id uuid not null, id uuid not null, count int not null, primary key (organisation_id, id))',
    ...ownTable(service, 'counters'),
  ])] : []),
];
