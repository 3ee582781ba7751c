import { Module, type DynamicModule } from '@nestjs/common';
import type { Deployment, Service } from '@pirtti/contracts';
import { MailHealth } from './mail-health.js';
import { MailboxStrategy } from './mailbox-strategy.js';
import { Outbox } from './outbox.js';
import { Waker } from './waker.js';

export interface MailOptions {
  readonly service: Service;
  /** Which of the deployments this process is. */
  readonly deployment: string;
  readonly deployments: readonly Deployment[];
  /** `nats://127.0.0.1:4222` */
  readonly brokerUrl: string;
  /** The nkey seed of the deployment's broker user. */
  readonly brokerSeed: string;
}

/** DI token of the options that `MailModule.forService` was given. */
export const MAIL_OPTIONS = Symbol('MAIL_OPTIONS');

@Module({})
export class MailModule {
  /** Global: one outbox, one post office and one mailbox for the service. Needs `StorageModule.forService`. */
  static forService(options: MailOptions): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [{ provide: MAIL_OPTIONS, useValue: options }, Waker, Outbox, MailHealth, MailboxStrategy],
      exports: [Outbox, MailHealth, MailboxStrategy, Waker],
    };
  }
}
