import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { connectWithin, pooledDataSource, type EntityClass } from './data-source.js';
import { OneTrip } from './one-trip.js';
import { TenantTransactions } from './tenant-transactions.js';

/** DI token of the data source that connects as the mail role. */
export const MAIL_DATA_SOURCE = Symbol('MAIL_DATA_SOURCE');

export interface StorageOptions {
  readonly service: string;
  readonly appUrl: string;
  readonly mailUrl: string;
  readonly entities: readonly EntityClass[];
  /** How long the start waits for a database that is itself still starting. */
  readonly withinMs?: number;
}

/** Ten people's requests at a time per process: a query takes a millisecond, and Postgres thanks us. */
const APP_CONNECTIONS = 10;
const MAIL_CONNECTIONS = 6;
const START_WITHIN_MS = 30_000;

const connected = (options: StorageOptions, role: 'app' | 'mail'): Promise<DataSource> => connectWithin(pooledDataSource({
  url: role === 'app' ? options.appUrl : options.mailUrl,
  applicationName: `pirtti ${options.service} ${role}`,
  maxConnections: role === 'app' ? APP_CONNECTIONS : MAIL_CONNECTIONS,
  entities: options.entities,
}), options.withinMs ?? START_WITHIN_MS);

/** A service's two data sources (people's and mail's) and the tenant transaction, for every module of the application. */
@Module({})
export class StorageModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly app: DataSource,
    @Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource,
  ) {}

  static forService(options: StorageOptions): DynamicModule {
    return {
      module: StorageModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => connected(options, 'app') },
        { provide: MAIL_DATA_SOURCE, useFactory: () => connected(options, 'mail') },
        TenantTransactions, OneTrip,
      ],
      exports: [DataSource, MAIL_DATA_SOURCE, TenantTransactions, OneTrip],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app, this.mail].map((dataSource) => (dataSource.isInitialized ? dataSource.destroy() : undefined)));
  }
}
