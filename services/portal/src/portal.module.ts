import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PortalConfig } from './config.js';
import { HealthController } from './http/health.controller.js';
import { AccessTokens } from './login/access-tokens.js';
import { AuthController } from './login/auth.controller.js';
import { IdentityProvider } from './login/identity-provider.js';
import { Memberships } from './login/memberships.js';
import { SessionStore } from './sessions/session.store.js';
import { PORTAL_CONFIG, PORTAL_DATABASE } from './tokens.js';

@Module({})
export class PortalModule implements OnApplicationShutdown {
  constructor(@Inject(PORTAL_DATABASE) private readonly database: DataSource) {}

  static with(config: PortalConfig): DynamicModule {
    return {
      module: PortalModule,
      controllers: [AuthController, HealthController],
      providers: [
        { provide: PORTAL_CONFIG, useValue: config },
        { provide: PORTAL_DATABASE, useFactory: () => openDatabase(config.databaseUrl) },
        SessionStore, IdentityProvider, AccessTokens, Memberships,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}

const openDatabase = (url: string): Promise<DataSource> =>
  new DataSource({
    type: 'postgres', url, applicationName: 'portal', entities: [],
    extra: { max: 10, statement_timeout: 10_000, idle_in_transaction_session_timeout: 15_000, connectionTimeoutMillis: 5_000 },
  }).initialize();
