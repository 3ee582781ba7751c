var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { applyDecorators, Catch, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { throwError } from 'rxjs';
/** Nest would turn a reaction's failure into "Internal server error"; the mailbox needs the failure itself, to tell a broken handler from a lost database. */
let KeepTheFailure = class KeepTheFailure {
    catch(failure) {
        return throwError(() => failure);
    }
};
KeepTheFailure = __decorate([
    Catch()
], KeepTheFailure);
export { KeepTheFailure };
/** Marks a reaction: `@OnEvent('activities.placement-accepted.v1')` on a method `(@Payload() event, @Ctx() mail)` of a Nest controller. */
export const OnEvent = (type) => applyDecorators(EventPattern(type), UseFilters(KeepTheFailure));
//# sourceMappingURL=on-event.js.map