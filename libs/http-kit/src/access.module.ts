import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { systemClock, type Clock } from '@pirtti/kernel';
import { AccessGuard } from './access/access.guard.js';
import { RouteCheck } from './access/check-routes.js';
import { CLOCK } from './access/clock.js';
import { KnownMemberships, MembershipLookup } from './access/memberships.js';
import { TOKEN_OPTIONS, Tokens, type TokenOptions } from './access/tokens.js';
import { Audit } from './audit/audit.js';
import { Housekeeping } from './audit/housekeeping.js';
import { Commands } from './commands/commands.js';
import { CommandDoor } from './commands/door.js';
import { Reads } from './commands/reads.js';
import { Agreements } from './mirrors/agreements.js';
import { Organisations } from './mirrors/organisations.js';
import { RememberPartners } from './mirrors/remember-partners.js';

export interface AccessOptions {
  readonly tokens: TokenOptions;
  /** Given by a service that keeps memberships itself: it has no copies, and no reactions to fill them. */
  readonly memberships?: Type<MembershipLookup>;
  readonly clock?: Clock;
}

/** The first fence, audit, commands and the copies of partners' facts, for every module of the application. */
@Module({})
export class AccessModule {
  static forService(options: AccessOptions): DynamicModule {
    const shared = [Audit, CommandDoor, Commands, Reads, Agreements, Organisations];
    return {
      module: AccessModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: options.memberships ? [] : [RememberPartners],
      providers: [
        ...shared, Tokens, Housekeeping, RouteCheck,
        { provide: TOKEN_OPTIONS, useValue: options.tokens },
        { provide: CLOCK, useValue: options.clock ?? systemClock },
        { provide: MembershipLookup, useClass: options.memberships ?? KnownMemberships },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [...shared, CLOCK, MembershipLookup],
    };
  }
}
