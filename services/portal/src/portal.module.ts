import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { PortalConfig } from './config.js';
import { HealthController } from './http/health.controller.js';
import { AccessTokens } from './login/access-tokens.js';
import { AuthController } from './login/auth.controller.js';
import { IdentityProvider } from './login/identity-provider.js';
import { Memberships } from './login/memberships.js';
import { SessionDatabase } from './sessions/session-database.js';
import { SessionStore } from './sessions/session.store.js';
import { PORTAL_CONFIG, PORTAL_LOGGER, type Logger } from './tokens.js';

@Module({})
export class PortalModule implements OnApplicationShutdown {
  constructor(private readonly database: SessionDatabase) {}

  static with(config: PortalConfig, logger: Logger): DynamicModule {
    return {
      module: PortalModule,
      controllers: [AuthController, HealthController],
      providers: [
        { provide: PORTAL_CONFIG, useValue: config },
        { provide: PORTAL_LOGGER, useValue: logger },
        { provide: SessionDatabase, useValue: new SessionDatabase(config.databaseUrl) },
        SessionStore, IdentityProvider, AccessTokens, Memberships,
      ],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
