import { afterEach, beforeEach, expect, it } from 'vitest';
import { SpecBroker } from '../../test/broker.js';
import { DEPLOYMENTS, eventually } from '../../test/examples.js';
import { connectBroker } from './connect.js';
import { openMailbox } from './mailbox-stream.js';
import { wayTo } from './names.js';

let broker: SpecBroker;
beforeEach(async () => {
  broker = await SpecBroker.plan(DEPLOYMENTS);
  await broker.start();
});
afterEach(() => broker.stop());

const as = (deployment: string) => connectBroker({ deployment, url: broker.url, seed: broker.seeds[deployment]! });
const kept = async (): Promise<number> => (await (await fetch(`${broker.monitoringUrl}/jsz`)).json() as { messages: number }).messages;

it('a mailbox is cleared of what has been acknowledged from the beginning on, and of nothing that was only brought', async () => {
  const [postman, reader] = [await as('referrals'), await as('activities')];
  const { consumer, clear } = await openMailbox(reader, 'referrals');
  for (const text of ['one', 'two', 'three', 'four']) await postman.request(wayTo('activities'), text, { timeout: 5_000 });
  const brought = [];
  for await (const message of await consumer.fetch({ max_messages: 3 })) brought.push(message);
  expect(brought.map((message) => message.string())).toEqual(['one', 'two', 'three']);

  await clear();
  expect(await kept()).toBe(4);
  brought[2]!.ack();
  brought[0]!.ack();
  await eventually(async () => {
    expect(await clear()).toBe(false);
    expect(await kept()).toBe(3);
  });
  brought[1]!.ack();
  await eventually(async () => {
    expect(await clear()).toBe(true);
    expect(await kept()).toBe(1);
  });
  expect((await consumer.next())?.string()).toBe('four');
  await Promise.all([postman.close(), reader.close()]);
});
