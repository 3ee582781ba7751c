// The least of a mailbox: fetch, one upsert of the whole batch, commit, acknowledge everything up to its last.
import { AckPolicy, jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream';
import pg from 'pg';
import { stories, type StoryEvent } from '../rows/stories.js';
import { connectFloor } from './nats.js';
import { serve } from './serve.js';

const BATCH = 500;
const IN_FLIGHT = 256;
const STREAM = 'FLOOR_DRAIN';
const UPSERT = {
  name: 'upsert', text: `insert into projected (id, type, at) select * from unnest($1::uuid[], $2::text[], $3::timestamptz[])
    on conflict (id) do update set type = excluded.type, at = excluded.at`,
};

const nats = await connectFloor();
const manager = await jetstreamManager(nats);
const stream = jetstream(nats);
const client = new pg.Client({ connectionString: process.env.PIRTTI_DATABASE_URL });
await client.connect();

serve(async (asked) => {
  await manager.streams.delete(STREAM).catch(() => undefined);
  await manager.streams.add({ name: STREAM, subjects: ['floor.drain'], storage: StorageType.File });
  await manager.consumers.add(STREAM, { durable_name: 'reader', ack_policy: AckPolicy.All, max_ack_pending: 4 * BATCH });
  const bodies = [...stories(Number(asked.get('events')))].map((event) => JSON.stringify(event));
  let next = 0;
  await Promise.all(Array.from({ length: IN_FLIGHT }, async () => { while (next < bodies.length) await stream.publish('floor.drain', bodies[next++]!); }));

  const consumer = await stream.consumers.get(STREAM, 'reader');
  const startedAt = performance.now();
  for (let left = bodies.length; left > 0;) {
    const batch: StoryEvent[] = [];
    let last;
    for await (const message of await consumer.fetch({ max_messages: Math.min(BATCH, left), expires: 10_000 })) {
      batch.push(message.json<StoryEvent>());
      last = message;
    }
    // One statement may touch a row once: of two events of one referral in a batch the later counts.
    const rows = [...new Map(batch.map((event) => [event.referralId, event])).values()];
    await client.query({ ...UPSERT, values: [rows.map(({ referralId }) => referralId), rows.map(({ type }) => type), rows.map(({ at }) => at)] });
    last?.ack();
    left -= batch.length;
  }
  return { events: bodies.length, ms: performance.now() - startedAt };
});
