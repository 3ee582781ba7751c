import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Most transactions have committed by the first ring; the second catches slow ones; polling catches the rest. */
const RINGS_MS = [5, 50];

/**
 * Tells the relay that there may be something new, soon after it was appended.
 * Never a NOTIFY in the writer's own transaction: that makes all commits of the database queue behind each other.
 */
@Injectable()
export class Waker implements OnModuleDestroy {
  private readonly listeners = new Set<() => void>();
  private pending: NodeJS.Timeout[] = [];
  private again = false;

  /** Something was appended; its transaction has yet to commit. */
  ring(): void {
    this.again = this.pending.length > 0;
    if (!this.again) this.schedule();
  }

  /** Calls back at each ring until the returned function is called. */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onModuleDestroy(): void {
    this.pending.forEach(clearTimeout);
    this.pending = [];
  }

  private schedule(): void {
    this.again = false;
    this.pending = RINGS_MS.map((delayMs, index) => setTimeout(() => {
      for (const listener of this.listeners) listener();
      if (index < RINGS_MS.length - 1) return;
      this.pending = [];
      // What was appended between the rings may commit after the last of them.
      if (this.again) this.schedule();
    }, delayMs).unref());
  }
}
