// The least of a relay: the same bodies to a stream that is flushed before each answer, 256 on their way at once.
import { jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream';
import { stories } from '../rows/stories.js';
import { connectFloor } from './nats.js';
import { serve } from './serve.js';

const IN_FLIGHT = 256;
const STREAM = 'FLOOR_RELAY';

const nats = await connectFloor();
const manager = await jetstreamManager(nats);
const stream = jetstream(nats);

serve(async (asked) => {
  await manager.streams.delete(STREAM).catch(() => undefined);
  await manager.streams.add({ name: STREAM, subjects: ['floor.relay'], storage: StorageType.File });
  const bodies = [...stories(Number(asked.get('events')))].map((event) => JSON.stringify(event));
  const startedAt = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: IN_FLIGHT }, async () => {
    while (next < bodies.length) await stream.publish('floor.relay', bodies[next++]!);
  }));
  const ms = performance.now() - startedAt;
  const { state } = await manager.streams.info(STREAM);
  return { events: bodies.length, ms, stored: state.messages };
});
