import { Module, type DynamicModule } from '@nestjs/common';
import type { Service } from '@pirtti/contracts';
import type { Clock } from '@pirtti/kernel';
import { MailModule } from '@pirtti/mail';
import { StorageModule } from '@pirtti/storage-kit';
import { AccessModule } from '../access.module.js';
import type { ServiceConfig } from '../config.js';
import type { ServiceDefinition } from '../definition.js';
import { Metrics } from './metrics.js';
import { OPENAPI, OperationsController, type OpenApiHolder } from './operations.controller.js';

/** DI token of the service's configuration. */
export const SERVICE_CONFIG = Symbol('SERVICE_CONFIG');

export interface RootOptions {
  readonly clock?: Clock;
  readonly databaseWithinMs?: number;
}

@Module({})
class RootModule {}

@Module({})
class ConfigModule {}

/** For a preview, in which no provider is created: nothing here is ever used. */
const NO_CONFIG: ServiceConfig = {
  port: 0, host: '127.0.0.1', databaseUrl: '', mailDatabaseUrl: '', brokerUrl: '', brokerSeed: '', deployment: '', deployments: [],
  issuer: '', audience: '', logLevel: 'silent',
};

/** The service's own module with everything that the kit adds: storage, mail, access and the operator's pages. */
export function rootModule(definition: ServiceDefinition, config: ServiceConfig = NO_CONFIG, options: RootOptions = {}): DynamicModule {
  return {
    module: RootModule,
    imports: [
      { module: ConfigModule, global: true, providers: [{ provide: SERVICE_CONFIG, useValue: config }], exports: [SERVICE_CONFIG] },
      StorageModule.forService({ service: definition.name, appUrl: config.databaseUrl, mailUrl: config.mailDatabaseUrl, entities: definition.entities, withinMs: options.databaseWithinMs }),
      MailModule.forService({
        service: definition.name as Service, deployment: config.deployment, deployments: config.deployments,
        brokerUrl: config.brokerUrl, brokerReplicas: config.brokerReplicas, brokerSeed: config.brokerSeed,
      }),
      AccessModule.forService({
        tokens: { issuer: config.issuer, audience: config.audience, jwksUrl: config.jwksUrl }, memberships: definition.memberships, clock: options.clock,
      }),
      definition.module,
    ],
    controllers: [OperationsController],
    providers: [Metrics, { provide: OPENAPI, useValue: {} satisfies OpenApiHolder }],
  };
}
