import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';
import { forgetOldKeys } from '../commands/idempotency.js';
import { linkAudit } from './link-audit.js';

/** Rows are linked within a second of their commit. */
const LINK_EVERY_MS = 500;
/** A database that is away is not asked twice a second for long. */
const AFTER_FAILURE_MS = 2_000;
const FORGET_KEYS_EVERY_MS = 60 * 60 * 1000;

/** Links the audit and forgets old idempotency keys, for as long as the application runs. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private forgetAt = 0;

  constructor(@Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource) {}

  onApplicationBootstrap(): void {
    this.next(LINK_EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(delayMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => { this.running = this.round(); }, delayMs).unref();
  }

  private async round(): Promise<void> {
    try {
      const linked = await linkAudit(this.mail);
      if (Date.now() >= this.forgetAt) {
        this.forgetAt = Date.now() + FORGET_KEYS_EVERY_MS;
        await forgetOldKeys(this.mail);
      }
      this.next(linked > 0 ? 0 : LINK_EVERY_MS);
    } catch {
      // Readiness tells of the database; the rows wait and the verifier would see them unlinked.
      this.next(AFTER_FAILURE_MS);
    }
  }
}
