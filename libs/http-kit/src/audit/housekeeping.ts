import { Inject, Injectable } from '@nestjs/common';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';
import { forgetOldKeys } from '../commands/idempotency.js';
import { InRounds } from '../server/in-rounds.js';
import { linkAudit } from './link-audit.js';

/** Rows are linked within a second of their commit. */
const LINK_EVERY_MS = 500;
/** A database that is away is not asked twice a second for long. */
const AFTER_FAILURE_MS = 2_000;
const FORGET_KEYS_EVERY_MS = 60 * 60 * 1000;

/** Links the audit and forgets old idempotency keys, for as long as the application runs. */
@Injectable()
export class Housekeeping extends InRounds {
  private forgetAt = 0;

  constructor(@Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource) {
    super({ firstAfterMs: LINK_EVERY_MS, everyMs: LINK_EVERY_MS, afterFailureMs: AFTER_FAILURE_MS });
  }

  /** Where there was something to link, there may be more already. */
  protected async round(): Promise<number> {
    const linked = await linkAudit(this.mail);
    if (Date.now() >= this.forgetAt) {
      this.forgetAt = Date.now() + FORGET_KEYS_EVERY_MS;
      await forgetOldKeys(this.mail);
    }
    return linked > 0 ? 0 : LINK_EVERY_MS;
  }

  /** A failure is not told: readiness tells of the database; the rows wait and the verifier would see them unlinked. */
  protected override failed(): void {}
}
