var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
import { withTrace } from '@pirtti/storage-kit';
import { from, isObservable, lastValueFrom } from 'rxjs';
import { becauseOf } from './cause.js';
/** Who does what when an event comes. */
let Reactions = class Reactions {
    single = new Map();
    batch;
    add(type, reaction) {
        this.single.set(type, [...(this.single.get(type) ?? []), reaction]);
    }
    onBatch(handler) {
        if (this.batch)
            throw new Error('a service has one batch handler');
        this.batch = handler;
    }
    /** Whether anyone here would act on it. */
    listenTo(type) {
        return this.batch !== undefined || this.single.has(type);
    }
    /** Lets all reactions act, one event after another, inside the transaction. The first failure ends it. */
    async run(events, tx) {
        for (const received of events) {
            for (const reaction of this.single.get(received.event.type) ?? []) {
                await withTrace(received.event.traceparent, () => becauseOf(received.event, () => finished(reaction(received.event, { ...received, tx }))));
            }
        }
        if (this.batch && events.length > 0)
            await this.batch(events, tx);
    }
};
Reactions = __decorate([
    Injectable()
], Reactions);
export { Reactions };
/** Nest answers with a promise of a stream; the reaction has ended when the stream has. */
async function finished(result) {
    const settled = await result;
    if (isObservable(settled))
        await lastValueFrom(from(settled), { defaultValue: undefined });
}
//# sourceMappingURL=reactions.js.map