import type { EventType } from '@pirtti/contracts';
import { type RpcExceptionFilter } from '@nestjs/common';
import { type Observable } from 'rxjs';
/** Nest would turn a reaction's failure into "Internal server error"; the mailbox needs the failure itself, to tell a broken handler from a lost database. */
export declare class KeepTheFailure implements RpcExceptionFilter<unknown> {
    catch(failure: unknown): Observable<never>;
}
/** Marks a reaction: `@OnEvent('activities.placement-accepted.v1')` on a method `(@Payload() event, @Ctx() mail)` of a Nest controller. */
export declare const OnEvent: (type: EventType) => MethodDecorator;
