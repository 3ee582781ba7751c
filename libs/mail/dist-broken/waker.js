var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
/** Most transactions have committed by the first ring; the second catches slow ones; polling catches the rest. */
const RINGS_MS = [5, 50];
/**
 * Tells the relay that there may be something new, soon after it was appended.
 * Never a NOTIFY in the writer's own transaction: that makes all commits of the database queue behind each other.
 */
let Waker = class Waker {
    listeners = new Set();
    pending = [];
    /** Something was appended; its transaction has yet to commit. */
    ring() {
        if (this.pending.length > 0)
            return;
        this.pending = RINGS_MS.map((delayMs, index) => setTimeout(() => {
            if (index === RINGS_MS.length - 1)
                this.pending = [];
            for (const listener of this.listeners)
                listener();
        }, delayMs).unref());
    }
    /** Calls back at each ring until the returned function is called. */
    onRing(listener) {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }
    onModuleDestroy() {
        this.pending.forEach(clearTimeout);
        this.pending = [];
    }
};
Waker = __decorate([
    Injectable()
], Waker);
export { Waker };
//# sourceMappingURL=waker.js.map