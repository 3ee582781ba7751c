import { randomUUID } from 'node:crypto';
import { Module, type INestApplication, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Deployment } from '@pirtti/contracts';
import { kitMigrations, MAIL_DATA_SOURCE, mailTable, migrate, provision, sqlMigration, StorageModule, TenantTransactions, type DatabaseUrls } from '@pirtti/storage-kit';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { MailHealth } from '../src/mail-health.js';
import { MailModule } from '../src/mail.module.js';
import { DeadLetterOffice } from '../src/mailbox/dead-letter-office.js';
import { MailboxStrategy } from '../src/mailbox-strategy.js';
import { Outbox } from '../src/outbox.js';
import { mailMigrations } from '../src/storage/mail-migrations.js';
import { Waker } from '../src/waker.js';

/** What a service is told of the broker: one server's URL, or several and how many of them keep each mailbox. */
export interface Broker {
  readonly url: string;
  readonly seeds: Readonly<Record<string, string>>;
  readonly replicas?: number;
}

@Module({})
class SpecModule {}

/** The same as in @pirtti/testing's databases: roles belong to the whole server, and other files' specs use them meanwhile. */
const PASSWORDS = { owner: 'owner', app: 'app', mail: 'mail' };

/** A deployment with a database and a broker user of its own, and reactions that leave rows in `effects`. */
export class SpecService {
  private app: INestApplication | undefined;

  private constructor(
    readonly deployment: Deployment,
    private readonly deployments: readonly Deployment[],
    private readonly urls: DatabaseUrls,
    private readonly looker: Client,
    private readonly database: string,
  ) {}

  /** `effects` has no unique key on purpose: what is done twice must be seen twice. */
  static async create(name: string, deployments: readonly Deployment[]): Promise<SpecService> {
    const deployment = deployments.find((one) => one.name === name)!;
    const server = process.env.PIRTTI_TEST_POSTGRES_URL!;
    const database = `mail_${name}_${randomUUID().slice(0, 8)}`.replaceAll('-', '_');
    const urls = await provision(server, deployment.service, PASSWORDS, { database });
    await migrate(urls.ownerUrl, [
      ...kitMigrations(deployment.service), ...mailMigrations(deployment.service),
      sqlMigration('Effects1760000000000', [
        'create table effects (id bigint generated always as identity primary key, event_id uuid not null, aggregate_id uuid not null, type text not null, sender text not null, traceparent text, causation_id uuid)',
        ...mailTable(deployment.service, 'effects'),
      ]),
    ]);
    const looker = new Client({ connectionString: Object.assign(new URL(server), { pathname: `/${database}` }).href });
    looker.on('error', () => undefined);
    await looker.connect();
    return new SpecService(deployment, deployments, urls, looker, database);
  }

  async start(broker: Broker, controllers: Type[] = [], prepare: (mailbox: MailboxStrategy) => void = () => undefined): Promise<void> {
    const { name, service } = this.deployment;
    this.app = await NestFactory.create({
      module: SpecModule,
      imports: [
        StorageModule.forService({ service, appUrl: this.urls.appUrl, mailUrl: this.urls.mailUrl, entities: [] }),
        MailModule.forService({ service, deployment: name, deployments: this.deployments, brokerUrl: broker.url, brokerReplicas: broker.replicas, brokerSeed: broker.seeds[name]! }),
      ],
      controllers,
    }, new FastifyAdapter(), { logger: process.env.PIRTTI_SPEC_LOG ? undefined : false, abortOnError: false });
    prepare(this.app.get(MailboxStrategy));
    this.app.connectMicroservice({ strategy: this.app.get(MailboxStrategy) });
    await this.app.startAllMicroservices();
    await this.app.init();
  }

  /** Another process of the same deployment, on the same database. */
  twin(): SpecService {
    return new SpecService(this.deployment, this.deployments, this.urls, this.looker, this.database);
  }

  get outbox(): Outbox {
    return this.app!.get(Outbox);
  }

  get waker(): Waker {
    return this.app!.get(Waker);
  }

  get tenant(): TenantTransactions {
    return this.app!.get(TenantTransactions);
  }

  get health(): MailHealth {
    return this.app!.get(MailHealth);
  }

  get letters(): DeadLetterOffice {
    return this.app!.get(DeadLetterOffice);
  }

  /** As mail sees it. */
  get mailDatabase(): DataSource {
    return this.app!.get<DataSource>(MAIL_DATA_SOURCE);
  }

  get ownerUrl(): string {
    return this.urls.ownerUrl;
  }

  /** Looks past all policies. */
  async look<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.looker.query(sql, values)).rows as Row[];
  }

  async stop(): Promise<void> {
    await this.app?.close();
    this.app = undefined;
  }

  async drop(): Promise<void> {
    await this.stop();
    await this.looker.end();
    const server = new Client({ connectionString: process.env.PIRTTI_TEST_POSTGRES_URL });
    await server.connect();
    await server.query(`drop database if exists ${this.database} with (force)`);
    await server.end();
  }
}
