import type { EventType } from '@pirtti/contracts';
import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** Nest would turn a reaction's failure into "Internal server error"; the mailbox needs the failure itself, to tell a broken handler from a lost database. */
@Catch()
export class KeepTheFailure implements RpcExceptionFilter<unknown> {
  catch(failure: unknown): Observable<never> {
    return throwError(() => failure);
  }
}

/** Marks a reaction: `@OnEvent('activities.placement-accepted.v1')` on a method `(@Payload() event, @Ctx() mail)` of a Nest controller. */
export const OnEvent = (type: EventType): MethodDecorator =>
  applyDecorators(EventPattern(type) as MethodDecorator, UseFilters(KeepTheFailure));
