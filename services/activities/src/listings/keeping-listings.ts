import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { toState } from '../activities/storage/activity.row.js';
import { lockActivity } from '../activities/storage/activity.store.js';
import { OccurrenceRows } from '../activities/storage/occurrence-rows.js';
import { LISTING_VERSION } from './domain/listing.js';
import { Listings, ORGANISERS_MARK } from './storage/listings.js';

const EVERY_MS = 15 * 60 * 1000;
/** One transaction each; the rest waits for the next look, which comes at once. */
const AT_ONCE = 500;

/** Keeps lists up to the present: next times that are over, organisers that are called otherwise, and what was listed by older rules or not at all. Several processes may do it: each writes the same. */
@Injectable()
export class KeepingListings extends InRounds {
  constructor(private readonly tenant: TenantTransactions, private readonly listings: Listings, private readonly occurrences: OccurrenceRows, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: 0, everyMs: EVERY_MS });
  }

  /** Says how soon to look again where some were left. */
  async round(): Promise<number | void> {
    const at = this.clock.now();
    const { over, due } = await this.tenant.asPublic(async (tx) => ({
      over: await tx.query<{ organisation_id: string }[]>('select distinct organisation_id from listings where next_ends_at <= $1', [at]),
      due: await tx.query<{ organisation_id: string; id: string }[]>(
        `select a.organisation_id, a.id from activities a left join listings l on l.organisation_id = a.organisation_id and l.activity_id = a.id
         left join known_organisations k on k.organisation_id = a.organisation_id
         where a.status = 'published' and (l.version is distinct from $1 or l.organiser <> ${ORGANISERS_MARK}) limit $2`, [LISTING_VERSION, AT_ONCE]),
    }));
    await this.rounds.each(over, ({ organisation_id: organisationId }) => this.tenant.run(organisationId, (tx) => this.listings.renewTimes(tx, organisationId, at)));
    await this.rounds.each(due, ({ organisation_id: organisationId, id }) => this.tenant.run(organisationId, async (tx) => {
      const row = await lockActivity(tx, id);
      if (row) await this.occurrences.write(tx, toState(row));
    }));
    return due.length === AT_ONCE ? 0 : undefined;
  }
}
