// The other end of the barest way: one statement remembers the event and what it means, and the message is acknowledged after its commit.
import { createServer } from 'node:http';
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import pg from 'pg';
import { connectFloor } from './nats.js';

const STREAM = 'FLOOR_EVENTS';
const PROJECT = {
  name: 'project', text: `with taken as (insert into inbox values ($1) on conflict do nothing returning event_id)
    insert into projected (id, type, at) select $2, $3, now() from taken on conflict (id) do update set type = excluded.type, at = excluded.at`,
};

const nats = await connectFloor();
await (await jetstreamManager(nats)).consumers.add(STREAM, { durable_name: 'reader', ack_policy: AckPolicy.Explicit });
const pool = new pg.Pool({ connectionString: process.env.PIRTTI_DATABASE_URL, max: 2 });
const consumer = await jetstream(nats).consumers.get(STREAM, 'reader');
await consumer.consume({
  callback: (message) => {
    const { event_id, aggregate_id, type } = message.json<{ event_id: string; aggregate_id: string; type: string }>();
    void pool.query({ ...PROJECT, values: [event_id, aggregate_id, type] }).then(() => message.ack());
  },
});
createServer((_, response) => response.end('{}')).listen(Number(process.env.PIRTTI_PORT), '127.0.0.1');
