var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Inject, Injectable } from '@nestjs/common';
import { Server } from '@nestjs/microservices';
import { PostOffice } from './office/post-office.js';
import { Reactions } from './reactions.js';
/**
 * Nest's way in: hands the `@OnEvent` handlers to the post office and opens it when the application listens.
 * `app.connectMicroservice({ strategy: app.get(MailboxStrategy) })`, then `app.startAllMicroservices()`.
 */
let MailboxStrategy = class MailboxStrategy extends Server {
    reactions;
    office;
    propagatesEventHandlerErrors = true;
    constructor(reactions, office) {
        super();
        this.reactions = reactions;
        this.office = office;
    }
    /** Reporting's way: one handler that takes all events of a batch, after the single reactions. Call it in `onModuleInit`. */
    onBatch(handler) {
        this.reactions.onBatch(handler);
    }
    /** Nest would chain several handlers of one event and run them at once, on one transaction; here they take turns. */
    addHandler(pattern, handler) {
        const type = this.normalizePattern(pattern);
        this.messageHandlers.set(type, handler);
        this.reactions.add(type, (event, mail) => handler(event, mail));
    }
    /** Does not wait for the broker: a service starts, and records, without it. */
    listen(callback) {
        this.office.open();
        callback();
    }
    close() {
        return this.office.close();
    }
    on() {
        throw new Error('the mailbox has no transport events to listen to; see MailHealth');
    }
    unwrap() {
        return this.office;
    }
};
MailboxStrategy = __decorate([
    Injectable(),
    __param(0, Inject(Reactions)),
    __param(1, Inject(PostOffice)),
    __metadata("design:paramtypes", [Reactions, PostOffice])
], MailboxStrategy);
export { MailboxStrategy };
//# sourceMappingURL=mailbox-strategy.js.map