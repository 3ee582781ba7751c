import type { NatsConnection } from '@nats-io/transport-node';
import { wayTo } from '../broker/names.js';
import { toHeaders } from '../wire.js';
import type { Outgoing } from './outbox-rows.js';

/** How long the broker may take to say that a message is on its disk. */
const ACKNOWLEDGED_WITHIN_MS = 5_000;
/** How many messages may be on their way: enough to keep the broker's disk busy, few enough for a slow one to answer all of them in time. */
const UNDER_WAY = 256;

/**
 * Publishes in order without waiting for each; answers with the lowest sequence that the broker did not take, if any.
 * What comes behind a message that failed is sent only if it was under way already. No message id header: the broker
 * would swallow a message that is sent again on purpose.
 */
export async function publishAll(connection: NatsConnection, receiver: string, messages: readonly Outgoing[]): Promise<number | undefined> {
  let next = 0;
  let failed = messages.length;
  const oneByOne = async (): Promise<void> => {
    while (next < Math.min(messages.length, failed)) {
      const place = next++;
      if (!await publishOne(connection, receiver, messages[place]!)) failed = Math.min(failed, place);
    }
  };
  await Promise.all(Array.from({ length: Math.min(UNDER_WAY, messages.length) }, oneByOne));
  return messages[failed]?.sequence;
}

async function publishOne(connection: NatsConnection, receiver: string, message: Outgoing): Promise<boolean> {
  try {
    const answer = await connection.request(wayTo(receiver), message.body, { timeout: ACKNOWLEDGED_WITHIN_MS, headers: toHeaders(receiver, message) });
    // A full mailbox, or none: anything but a stored message counts as not taken.
    return (answer.json<{ stream?: string; error?: unknown }>()).stream !== undefined;
  } catch {
    return false;
  }
}
