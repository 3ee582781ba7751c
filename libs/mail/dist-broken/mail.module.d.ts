import { type DynamicModule } from '@nestjs/common';
import { type MailOptions } from './office/mail-options.js';
/** One outbox, one post office and one mailbox for the service, for every module of the application. */
export declare class MailModule {
    /** Needs `StorageModule.forService` in the same application. */
    static forService(options: MailOptions): DynamicModule;
}
