import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { addDays, localDate } from './domain/schedule.js';
import { ActivityRow, toState } from './storage/activity.row.js';
import { HORIZON_LEFT_DAYS, OccurrenceRows } from './storage/occurrence-rows.js';

const FIRST_AFTER_MS = 20_000;
const EVERY_MS = 60 * 60 * 1000;
/** One transaction each; the rest waits for the next look, which comes at once. */
const AT_ONCE = 500;

/** Moves the horizon of coming meetings on as days pass. Several processes may do it: each writes the same. */
@Injectable()
export class KeepingTheHorizon extends InRounds {
  constructor(private readonly tenant: TenantTransactions, private readonly occurrences: OccurrenceRows, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Writes down the coming meetings of the activities whose horizon has come near; says how soon to look again where some were left. */
  async round(): Promise<number | void> {
    const at = this.clock.now();
    const due: { organisation_id: string; id: string }[] = await this.tenant.asPublic((tx) => tx.query(
      `select organisation_id, id from activities where status = 'published' and (horizon_on is null or horizon_on < $1) order by horizon_on nulls first limit $2`,
      [addDays(localDate(at), HORIZON_LEFT_DAYS), AT_ONCE]));
    await this.rounds.each(due, ({ organisation_id: organisationId, id }) => this.tenant.run(organisationId, async (tx) => {
      const row = await tx.findOne(ActivityRow, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (row) await this.occurrences.write(tx, toState(row));
    }));
    return due.length === AT_ONCE ? 0 : undefined;
  }
}
