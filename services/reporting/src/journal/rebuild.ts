import type { EntityManager } from 'typeorm';
import { PROJECTIONS } from '../projections/all.js';
import { fill, foldOne } from '../projections/projection.js';
import type { AnyJournalEvent } from './journal-event.js';
import { eventsAfter, fingerprint, holdBackReaders, holdBackWriters } from './journal.js';

const READ_AT_ONCE = 5_000;

/** What a rebuild did: fingerprints of all projections just before they were replaced and after, and the time without taking those. */
export interface Rebuilt { readonly count: number; readonly ms: number; readonly before: string; readonly after: string }

/**
 * Folds the whole journal again, beside the tables that stand: readers see the old ones until the transaction commits, and mail waits only while
 * the tables are replaced. The folded rows (not the events) must fit into memory: about 400 bytes for each referral, tally, activity and occurrence.
 */
export async function rebuild(tx: EntityManager, readAtOnce: number = READ_AT_ONCE): Promise<Rebuilt> {
  const folds = PROJECTIONS.map((projection) => ({ projection, rows: new Map<string, object>() }));
  const take = (event: AnyJournalEvent): void => folds.forEach(({ projection, rows }) => foldOne(projection, rows, event));
  const watch = stopwatch();
  const most = await readAll(tx, 0, readAtOnce, take);
  await holdBackWriters(tx);
  const rest = await readAll(tx, most.position, readAtOnce, take);
  const before = await watch.without(() => fingerprint(tx));
  for (const { projection, rows } of folds) {
    await tx.query(`delete from ${projection.table}`);
    await fill(tx, projection, rows.values());
  }
  const after = await watch.without(() => fingerprint(tx));
  // Only now: until the commit they need not wait.
  await holdBackReaders(tx);
  return { count: most.count + rest.count, ms: watch.ms(), before, after };
}

/** Gives every event after a position to `take`; while one part is folded, the database reads the next. */
async function readAll(tx: EntityManager, from: number, readAtOnce: number, take: (event: AnyJournalEvent) => void): Promise<{ count: number; position: number }> {
  let [count, position] = [0, from];
  for (let coming = eventsAfter(tx, position, readAtOnce); ;) {
    const events = await coming;
    if (events.length === 0) return { count, position };
    count += events.length;
    position = events.at(-1)!.position;
    coming = eventsAfter(tx, position, readAtOnce);
    events.forEach(take);
  }
}

function stopwatch() {
  let since = performance.now();
  return {
    ms: () => Math.round(performance.now() - since),
    async without<T>(work: () => Promise<T>): Promise<T> {
      const startedAt = performance.now();
      const result = await work();
      since += performance.now() - startedAt;
      return result;
    },
  };
}
