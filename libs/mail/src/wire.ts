import type { Receipt, StopReason } from './protocol/messages.js';
import type { Numbered } from './protocol/messages.js';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { z } from 'zod';

const CHANNEL = 'Pirtti-Channel';
const GENERATION = 'Pirtti-Generation';
const SEQUENCE = 'Pirtti-Sequence';
const EVENT = 'Pirtti-Event';
const HISTORY = 'Pirtti-History';

const HISTORY_SHAPE = z.string().regex(/^[\w-]{0,22}$/);
const numberedShape = z.object({ generation: z.coerce.number().int().min(1), sequence: z.coerce.number().int().min(1), eventId: z.uuid(), history: HISTORY_SHAPE });

/** A message's place on its channel, as headers: the broker and the reader need not open the event for it. */
export function toHeaders(channel: string, { generation, sequence, eventId, history }: Numbered): MsgHdrs {
  const made = headers();
  for (const [name, value] of [[CHANNEL, channel], [GENERATION, `${generation}`], [SEQUENCE, `${sequence}`], [EVENT, eventId], [HISTORY, history]] as const) made.set(name, value);
  return made;
}

/** The place of a message on the channel to `channel`; undefined for anything that no relay of ours would have sent. */
export function fromHeaders(channel: string, found: MsgHdrs | undefined): Numbered | undefined {
  if (found?.get(CHANNEL) !== channel) return undefined;
  const parsed = numberedShape.safeParse({ generation: found.get(GENERATION), sequence: found.get(SEQUENCE), eventId: found.get(EVENT), history: found.get(HISTORY) });
  return parsed.success ? parsed.data : undefined;
}

const STOP_REASONS = ['receipt-is-ahead', 'history-differs', 'generation-is-ahead'] as const satisfies readonly StopReason[];
const controlShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), generation: z.int().min(1) }),
  z.strictObject({
    kind: z.literal('receipt'),
    receipt: z.strictObject({
      generation: z.int().min(1), sequence: z.int().min(0), history: HISTORY_SHAPE, resend: z.boolean(), stopped: z.enum(STOP_REASONS).nullable(),
    }),
  }),
]);

/** What travels beside the events: a sender's question, a receiver's answer. */
export type Control = { readonly kind: 'ask'; readonly generation: number } | { readonly kind: 'receipt'; readonly receipt: Receipt };

export const toControl = (control: Control): string => JSON.stringify(control);

/** Undefined for anything else than a question or a receipt. */
export function fromControl(text: string): Control | undefined {
  try {
    const parsed = controlShape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
