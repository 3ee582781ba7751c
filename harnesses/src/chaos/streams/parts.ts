import { Controller, Inject, Injectable, Module, type DynamicModule, type OnModuleInit, type Provider, type Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { parseDeployments, type PirttiEvent } from '@pirtti/contracts';
import { mailMigrations, MailboxStrategy, MailModule, news, OnEvent, type MailContext, type News, type ReceivedEvent } from '@pirtti/mail';
import { kitMigrations, mailTable, ownTable, sqlMigration, StorageModule, type MigrationClass } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { actOn } from './poison-handler.js';

/** The smallest services that a stream of mail can connect: one counts and tells of it, the other writes down what reaches it. */
export const DEPLOYMENTS = parseDeployments({
  deployments: [
    { name: 'referrals', service: 'referrals', operator: 'a region', serves: '*' },
    { name: 'reporting', service: 'reporting', operator: 'a municipality', serves: '*' },
  ],
});

export const ORGANISATION = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';

export const SENDER_MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('referrals'), ...mailMigrations('referrals'),
  sqlMigration('StreamCounters1760000000000', [
    'create table counters (organisation_id uuid not null, id uuid not null, version int not null, primary key (organisation_id, id))',
    ...ownTable('referrals', 'counters'),
  ]),
];

export const RECEIVER_MIGRATIONS: readonly MigrationClass[] = [
  ...kitMigrations('reporting'), ...mailMigrations('reporting'),
  sqlMigration('StreamEffects1760000000000', [
    // Without a unique constraint on purpose: a doubled effect shall be seen, not refused.
    `create table effects (place bigint generated always as identity primary key, aggregate_id uuid not null, version int not null,
       told_at timestamptz not null, seen_at timestamptz not null default clock_timestamp())`,
    ...mailTable('reporting', 'effects'),
  ]),
];

/** News of an aggregate, told at this moment. */
export function tidings(aggregateId: string): News<'referrals.referral-sent.v1'> {
  const at = new Date();
  return news('referrals.referral-sent.v1', aggregateId, at, {
    referralId: aggregateId, organisationId: ORGANISATION, municipalityCode: '217', ageBand: '75-84', targetGroups: [], reason: 'loneliness', sentAt: at.toISOString(),
  });
}

const WRITE_DOWN = `insert into effects (aggregate_id, version, told_at)
  select * from unnest($1::uuid[], $2::int[], $3::timestamptz[])`;

const writeDown = (tx: EntityManager, events: readonly ReceivedEvent['event'][]): Promise<unknown> => tx.query(WRITE_DOWN, [
  events.map(({ subject }) => subject), events.map(({ aggregateversion }) => aggregateversion), events.map(({ time }) => time),
]);

/** As the reporting service takes its mail: a batch at a time. */
@Injectable()
class WriteDownBatches implements OnModuleInit {
  constructor(@Inject(MailboxStrategy) private readonly mailbox: MailboxStrategy) {}

  onModuleInit(): void {
    this.mailbox.onBatch(async (events, tx) => { await writeDown(tx, events.map(({ event }) => event)); });
  }
}

/** As the others do: one event after another. Some aggregates are poison to it until it is mended. */
@Controller()
class WriteDownOneByOne {
  @OnEvent('referrals.referral-sent.v1')
  async react(@Payload() event: PirttiEvent<'referrals.referral-sent.v1'>, @Ctx() { tx }: MailContext): Promise<void> {
    await writeDown(tx, [event]);
    await actOn(event.subject);
  }
}

/** What a carrier of mail is started with. */
export interface CarrierSettings {
  readonly service: 'referrals' | 'reporting';
  readonly appUrl: string;
  readonly mailUrl: string;
  readonly brokerUrl: string;
  readonly brokerSeed: string;
  /** How the receiver takes its mail. */
  readonly reads: 'batches' | 'one-by-one';
  /** See MailOptions. */
  readonly handledWithinSeconds?: number;
  /** Aggregates whose dead letters are handled again at the start. */
  readonly replay?: readonly string[];
  /** How many commands a second the sender does beside its mail. */
  readonly commandsPerSecond?: number;
}

@Module({})
class StreamModule {}

/** One service's storage and mail; with reactions where it receives. */
export function streamModule({ service, appUrl, mailUrl, brokerUrl, brokerSeed, reads, handledWithinSeconds }: CarrierSettings): DynamicModule {
  const receives = service === 'reporting';
  const providers: Provider[] = receives && reads === 'batches' ? [WriteDownBatches] : [];
  const controllers: Type[] = receives && reads === 'one-by-one' ? [WriteDownOneByOne] : [];
  return {
    module: StreamModule, providers, controllers,
    imports: [
      StorageModule.forService({ service, appUrl, mailUrl, entities: [] }),
      MailModule.forService({ service, deployment: service, deployments: DEPLOYMENTS, brokerUrl, brokerSeed, handledWithinSeconds }),
    ],
  };
}
