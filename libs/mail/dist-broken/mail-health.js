var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
/** How the mail is doing, without asking anyone: refreshed by the post office. */
let MailHealth = class MailHealth {
    current = { connected: false, leading: false, oldestUnsentSeconds: 0, deadLetters: 0, parked: 0, channels: [] };
    state() {
        return this.current;
    }
    /** Called by the post office alone. */
    update(change) {
        this.current = { ...this.current, ...change };
    }
};
MailHealth = __decorate([
    Injectable()
], MailHealth);
export { MailHealth };
//# sourceMappingURL=mail-health.js.map