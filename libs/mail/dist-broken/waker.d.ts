import { type OnModuleDestroy } from '@nestjs/common';
/**
 * Tells the relay that there may be something new, soon after it was appended.
 * Never a NOTIFY in the writer's own transaction: that makes all commits of the database queue behind each other.
 */
export declare class Waker implements OnModuleDestroy {
    private readonly listeners;
    private pending;
    /** Something was appended; its transaction has yet to commit. */
    ring(): void;
    /** Calls back at each ring until the returned function is called. */
    onRing(listener: () => void): () => void;
    onModuleDestroy(): void;
}
