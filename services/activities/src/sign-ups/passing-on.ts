import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { localDate } from '../activities/domain/schedule.js';
import { lockActivity } from '../activities/storage/activity.store.js';
import { SeatKeeping } from './storage/seat-keeping.js';

const FIRST_AFTER_MS = 5_000;
const EVERY_MS = 60_000;

/** Counts alone: everybody may read them, so that one question finds whose turn it is in all organisations. What has been holds no seats: it is counted once more. */
const DUE = `
  select distinct organisation_id as "organisationId", activity_id as "activityId" from sign_up_pools
   where next_due_at <= $1
      or (pool >= $2 and waiting > 0 and (capacity is null or placed + confirmed + offered < capacity))
      or (pool = 'series' and told_on < $2::date)
      or (pool < $2 and told_on::text <= pool)`;

/** Passes on the seats whose offers nobody answered in time. Several processes may do it: under the lock of the activity each seat is offered once. */
@Injectable()
export class PassingOn extends InRounds {
  constructor(private readonly tenant: TenantTransactions, private readonly seats: SeatKeeping, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks at every line once. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const due = await this.tenant.asPublic((tx) => tx.query<{ organisationId: string; activityId: string }[]>(DUE, [at, localDate(at)]));
    await this.rounds.each(due, ({ organisationId, activityId }) => this.tenant.run(organisationId, (tx) => this.settle(tx, activityId)));
  }

  private async settle(tx: EntityManager, activityId: string): Promise<void> {
    const activity = await lockActivity(tx, activityId);
    if (activity) await this.seats.settle(tx, activity);
  }
}
