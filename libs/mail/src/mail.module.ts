import { Module, type DynamicModule } from '@nestjs/common';
import { MailHealth } from './mail-health.js';
import { MailboxStrategy } from './mailbox-strategy.js';
import { DeadLetterOffice } from './mailbox/dead-letter-office.js';
import { MAIL_OPTIONS, type MailOptions } from './office/mail-options.js';
import { PostOffice } from './office/post-office.js';
import { Outbox } from './outbox.js';
import { Reactions } from './reactions.js';
import { Waker } from './waker.js';

/** One outbox, one post office and one mailbox for the service, for every module of the application. */
@Module({})
export class MailModule {
  /** Needs `StorageModule.forService` in the same application. */
  static forService(options: MailOptions): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [{ provide: MAIL_OPTIONS, useValue: options }, Waker, Outbox, Reactions, MailHealth, DeadLetterOffice, PostOffice, MailboxStrategy],
      exports: [Outbox, MailHealth, DeadLetterOffice, MailboxStrategy],
    };
  }
}
