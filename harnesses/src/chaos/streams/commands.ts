import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { TenantTransactions } from '@pirtti/storage-kit';
import { ORGANISATION, tidings } from './parts.js';

/** What the sender says of itself once a second. */
export interface Told { readonly accepted: number; readonly failed: number; readonly slowestMs: number; readonly rssBytes: number }

const AGGREGATES = 200;

/** Changes an aggregate and tells of it, so many times a second, as long as the process lives. */
export function doCommands(app: INestApplicationContext, perSecond: number): void {
  const [tenant, outbox] = [app.get(TenantTransactions), app.get(Outbox)];
  const aggregates = Array.from({ length: AGGREGATES }, newId);
  const told = { accepted: 0, failed: 0, slowestMs: 0 };
  const command = (id: string): Promise<void> => tenant.run(ORGANISATION, async (tx) => {
    await tx.query(`insert into counters (organisation_id, id, version) values ($1, $2, 1)
      on conflict (organisation_id, id) do update set version = counters.version + 1`, [ORGANISATION, id]);
    await outbox.append(tx, ORGANISATION, [tidings(id)]);
  });
  let next = 0;
  setInterval(() => {
    const begun = performance.now();
    next += 1;
    command(aggregates[next % AGGREGATES]!).then(() => { told.accepted += 1; }, () => { told.failed += 1; })
      .finally(() => { told.slowestMs = Math.max(told.slowestMs, performance.now() - begun); });
  }, 1000 / perSecond);
  setInterval(() => process.send?.({ ...told, rssBytes: process.memoryUsage.rss() } satisfies Told), 1_000);
}
