import type { Type } from '@nestjs/common';
import type { Label } from '@pirtti/kernel';
import type { EntityClass, MigrationClass } from '@pirtti/storage-kit';
import type { Borders } from './borders.js';
import type { MembershipLookup } from './access/memberships.js';
import type { ProblemCatalogue } from './problems/problem.js';

/** All that the kit needs to know of a service in order to migrate, start, test and document it. */
export interface ServiceDefinition {
  /** Names the database, its roles, log lines and metrics. */
  readonly name: string;
  readonly title: Label;
  /** The service's own Nest module. The kit adds storage, mail and access beside it. */
  readonly module: Type;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  readonly problems: ProblemCatalogue;
  /** Who may use each endpoint and what others get: judged against the running service by `npm run borders`. */
  readonly borders?: Borders;
  /** Who may act for whom, where the service keeps that itself (partners). Default: the mirror filled by mail. */
  readonly memberships?: Type<MembershipLookup>;
}

/** Names a service's parts in one place. */
export const defineService = (definition: ServiceDefinition): ServiceDefinition => definition;
