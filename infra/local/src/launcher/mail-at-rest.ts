import pg from 'pg';
import { urlTo } from '@pirtti/storage-kit';

interface Sent { readonly channel: string; readonly generation: number; readonly last_sequence: string; readonly stopped: string | null }
interface Received { readonly sender: string; readonly generation: number; readonly last_sequence: string }

const OUTGOING = `select (select count(*)::int from unrouted) as unrouted,
  coalesce((select json_agg(c) from (select channel, generation, last_sequence::text, stopped from channels) c), '[]') as sent,
  coalesce((select json_agg(m) from (select sender, generation, last_sequence::text from mailboxes) m), '[]') as received`;

/**
 * Whether every event that any service has recorded has been applied by all who should have it. Compares the numbers in the
 * databases themselves, as only the one who runs the whole house on one machine can.
 */
export async function mailIsAtRest(superuserUrl: string, deployments: Readonly<Record<string, string>>): Promise<boolean> {
  const states = new Map(await Promise.all(Object.entries(deployments).map(async ([deployment, database]) => {
    const client = new pg.Client({ connectionString: urlTo(superuserUrl, { database }) });
    await client.connect();
    try {
      return [deployment, (await client.query(OUTGOING)).rows[0] as { unrouted: number; sent: Sent[]; received: Received[] }] as const;
    } finally {
      await client.end();
    }
  })));
  return [...states].every(([sender, { unrouted, sent }]) => unrouted === 0 && sent.every((channel) => {
    const mailbox = states.get(channel.channel)?.received.find((one) => one.sender === sender);
    // A stopped channel waits for a person, and so does nobody for it.
    return channel.stopped !== null || BigInt(channel.last_sequence) === 0n
      || (mailbox !== undefined && mailbox.generation === channel.generation && BigInt(mailbox.last_sequence) >= BigInt(channel.last_sequence));
  }));
}
