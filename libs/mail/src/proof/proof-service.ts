import { parseDeployments } from '@pirtti/contracts';
import { kitMigrations, mailTable, ownTable, sqlMigration, StorageModule, type MigrationClass } from '@pirtti/storage-kit';
import { Controller, Module, type DynamicModule, type Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import type { MailContext } from '../mail-context.js';
import { MailModule } from '../mail.module.js';
import { OnEvent } from '../on-event.js';
import { mailMigrations } from '../storage/mail-migrations.js';

/**
 * The smallest services that mail can connect: one counts up numbers on aggregates and tells of each, the other writes down
 * every telling that reaches it. Real processes of them are killed to prove that nothing is lost, doubled or reordered.
 */

/** What a proof process is started with, as JSON in PIRTTI_PROOF. */
export interface ProofSettings {
  readonly service: 'referrals' | 'reporting';
  readonly appUrl: string;
  readonly mailUrl: string;
  readonly brokerUrl: string;
  readonly brokerSeed: string;
  /** Where the writer notes each command that was acknowledged to it. */
  readonly ledger: string;
}

export const ORGANISATION = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';

export const DEPLOYMENTS = parseDeployments({
  deployments: [
    { name: 'referrals', service: 'referrals', operator: 'a region', serves: '*' },
    { name: 'reporting', service: 'reporting', operator: 'a municipality', serves: '*' },
  ],
});

export const WRITER_MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('referrals'), ...mailMigrations('referrals'),
  sqlMigration('ProofCounters1760000000000', [
    'create table counters (organisation_id uuid not null, id uuid not null, version int not null, primary key (organisation_id, id))',
    ...ownTable('referrals', 'counters'),
  ]),
];

export const READER_MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('reporting'), ...mailMigrations('reporting'),
  sqlMigration('ProofEffects1760000000000', [
    // Without a unique constraint on purpose: a doubled effect shall be seen, not refused.
    'create table effects (place bigint generated always as identity primary key, aggregate_id uuid not null, version int not null)',
    ...mailTable('reporting', 'effects'),
  ]),
];

@Controller()
class WriteDownWhenReferralSent {
  @OnEvent('referrals.referral-sent.v1')
  async react(@Payload() event: PirttiEvent<'referrals.referral-sent.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await mail.tx.query('insert into effects (aggregate_id, version) values ($1, $2)', [event.subject, event.aggregateversion]);
  }
}

@Module({})
class ProofModule {}

export const settings = (): ProofSettings => JSON.parse(process.env['PIRTTI_PROOF'] ?? '{}') as ProofSettings;

export function proofModule({ service, appUrl, mailUrl, brokerUrl, brokerSeed }: ProofSettings): DynamicModule {
  const controllers: Type[] = service === 'reporting' ? [WriteDownWhenReferralSent] : [];
  return {
    module: ProofModule,
    controllers,
    imports: [
      StorageModule.forService({ service, appUrl, mailUrl, entities: [] }),
      MailModule.forService({ service, deployment: service, deployments: DEPLOYMENTS, brokerUrl, brokerSeed }),
    ],
  };
}
