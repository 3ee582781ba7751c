// The barest way of an event: a statement that notifies at its commit, a listener that reads the row and publishes it.
import { createServer } from 'node:http';
import { jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream';
import pg from 'pg';
import { connectFloor } from './nats.js';

const STREAM = { name: 'FLOOR_EVENTS', subject: 'floor.events' };
const TELL = {
  name: 'tell', text: `with state as (insert into referrals (id, client_id, consent_id, reason, status, at) values ($1, $1, $1, 'loneliness', 'sent', now()) returning id),
    told as (insert into outbox (event_id, aggregate_id, type, data) select gen_random_uuid(), id, 'referral-sent', jsonb_build_object('referralId', id) from state returning id)
    select pg_notify('floor_events', id::text) from told`,
};
const READ = { name: 'read', text: 'select event_id, aggregate_id, type, data from outbox where id = $1' };

const nats = await connectFloor();
await (await jetstreamManager(nats)).streams.add({ name: STREAM.name, subjects: [STREAM.subject], storage: StorageType.File });
const events = jetstream(nats);
const pool = new pg.Pool({ connectionString: process.env.PIRTTI_DATABASE_URL, max: 4 });
const listener = new pg.Client({ connectionString: process.env.PIRTTI_DATABASE_URL });
await listener.connect();
listener.on('notification', ({ payload }) => void pool.query({ ...READ, values: [payload] })
  .then(({ rows }) => events.publish(STREAM.subject, JSON.stringify(rows[0]))));
await listener.query('listen floor_events');

createServer((request, response) => {
  const id = request.url!.slice(1);
  void (id === 'ready' ? Promise.resolve() : pool.query({ ...TELL, values: [id] })).then(() => response.end('{}'));
}).listen(Number(process.env.PIRTTI_PORT), '127.0.0.1');
