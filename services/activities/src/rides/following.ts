import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { RideDays } from './storage/ride-days.js';
import { RideStore } from './storage/ride.store.js';

const FIRST_AFTER_MS = 5_000;
/** Whoever drives or comes along learns within a minute that a meeting moves or is off. */
const EVERY_MS = 20_000;

/** Lets rides follow what becomes of their meetings. Two processes may do it: under the activity's lock everybody is told once. */
@Injectable()
export class RideFollowing extends InRounds {
  constructor(private readonly tenant: TenantTransactions, private readonly days: RideDays, private readonly store: RideStore, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks once at the meetings of which something has changed. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const due = await this.tenant.asPublic((tx) => this.days.toFollow(tx, at));
    await this.rounds.each(due, ({ organisationId, activityId, date }) => this.tenant.run(organisationId, (tx) => this.store.follow(tx, { activityId, date }, at)));
  }
}
