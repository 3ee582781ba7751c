import { newId } from '@pirtti/kernel';
import type { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { published } from '../../activities/domain/activity.examples.js';
import type { PublishedActivity } from '../../activities/domain/activity.js';
import { toRow } from '../../activities/storage/activity.row.js';
import type { ComingMeeting } from '../domain/listing.js';
import { Listings } from '../storage/listings.js';
import { GOLDEN_ACTIVITIES } from './corpus.js';
import { goldenContent } from './golden-content.js';

const HOUR_MS = 60 * 60 * 1000;

/** Writes the activities of the golden set as an organisation's own, one every five hours from `now` on; tells their keys by id. */
export async function writeGolden(tenant: TenantTransactions, organisationId: string, now: Date): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  await tenant.run(organisationId, async (tx) => {
    for (const [index, golden] of GOLDEN_ACTIVITIES.entries()) {
      const activity = published({ id: newId(), organisationId, content: goldenContent(golden) });
      const startsAt = new Date(now.getTime() + (index + 1) * 5 * HOUR_MS);
      await writeActivity(tx, activity, [{ startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS), status: 'scheduled', weekday: (index % 7) + 1, startMinute: (9 + (index % 3) * 4) * 60 }], now);
      keys.set(activity.id, golden.key);
    }
  });
  return keys;
}

/** An activity and what lists know of it, meeting when it is told to: for tests of searches, which do not care how it came about. */
export async function writeActivity(tx: EntityManager, activity: PublishedActivity, coming: readonly ComingMeeting[], now: Date): Promise<void> {
  const { organisationId, id, content, revision, changedAt, publishedAt, seatsTaken, kind, capacity, municipalityCode, targetGroups, weekly, hasTransport, free } = toRow(activity);
  await tx.query(
    `insert into activities (organisation_id, id, status, content, revision, changed_at, published_at, occurrence_changes, seats_taken, kind, capacity, municipality_code, target_groups, weekly, has_transport, free)
     values ($1, $2, 'published', $3, $4, $5, $6, '{}', $7, $8, $9, $10, $11, $12, $13, $14)`,
    [organisationId, id, JSON.stringify(content), revision, changedAt, publishedAt, seatsTaken, kind, capacity, municipalityCode, targetGroups, weekly, hasTransport, free]);
  await new Listings().write(tx, activity, coming, now);
}
