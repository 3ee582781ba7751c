var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var MailModule_1;
import { Module } from '@nestjs/common';
import { MailHealth } from './mail-health.js';
import { MailboxStrategy } from './mailbox-strategy.js';
import { MAIL_OPTIONS } from './office/mail-options.js';
import { PostOffice } from './office/post-office.js';
import { Outbox } from './outbox.js';
import { Reactions } from './reactions.js';
import { Waker } from './waker.js';
/** One outbox, one post office and one mailbox for the service, for every module of the application. */
let MailModule = MailModule_1 = class MailModule {
    /** Needs `StorageModule.forService` in the same application. */
    static forService(options) {
        return {
            module: MailModule_1,
            global: true,
            providers: [{ provide: MAIL_OPTIONS, useValue: options }, Waker, Outbox, Reactions, MailHealth, PostOffice, MailboxStrategy],
            exports: [Outbox, MailHealth, MailboxStrategy],
        };
    }
};
MailModule = MailModule_1 = __decorate([
    Module({})
], MailModule);
export { MailModule };
//# sourceMappingURL=mail.module.js.map