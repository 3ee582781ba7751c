import type { EntityManager } from 'typeorm';
import type { ChannelState, MailState } from '../mail-health.js';

interface ChannelRow { readonly partner: string; readonly direction: 'out' | 'in'; readonly generation: number; readonly sequence: number; readonly waiting: number; readonly stopped: string | null }
interface TotalsRow { readonly oldest: number; readonly dead: number; readonly parked: number }

const CHANNELS = `
  select channel as partner, 'out' as direction, generation, last_sequence::float8 as sequence, greatest(last_sequence - confirmed, 0)::float8 as waiting, stopped from channels
  union all
  select sender, 'in', generation, last_sequence::float8, 0, stopped from mailboxes
  order by 2 desc, 1`;

/** The oldest unreceipted event of each channel is the next one after the last receipted. */
const TOTALS = `
  select coalesce(extract(epoch from clock_timestamp() - least(
           (select recorded_at from outbox where id = (select min(outbox_id) from unrouted)),
           (select min(o.recorded_at) from channels c
              join deliveries d on d.channel = c.channel and d.generation = c.generation and d.sequence = c.confirmed + 1
              join outbox o on o.id = d.outbox_id))), 0)::float8 as oldest,
         (select count(*) from dead_letters where kind = 'dead' and settled_at is null)::int as dead,
         (select count(*) from dead_letters where kind = 'parked' and settled_at is null)::int as parked`;

/** What the database knows of the mail, for the operator. */
export async function readMailState(tx: EntityManager): Promise<Pick<MailState, 'channels' | 'oldestUnsentSeconds' | 'deadLetters' | 'parked'>> {
  const channels = await tx.query<ChannelRow[]>(CHANNELS);
  const [totals] = await tx.query<TotalsRow[]>(TOTALS);
  return {
    channels: channels.map(({ stopped, ...row }): ChannelState => ({ ...row, ...(stopped === null ? {} : { stopped }) })),
    oldestUnsentSeconds: Math.round(totals?.oldest ?? 0),
    deadLetters: totals?.dead ?? 0,
    parked: totals?.parked ?? 0,
  };
}
