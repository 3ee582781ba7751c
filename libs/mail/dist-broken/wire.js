import { headers } from '@nats-io/transport-node';
import { z } from 'zod';
const CHANNEL = 'Pirtti-Channel';
const GENERATION = 'Pirtti-Generation';
const SEQUENCE = 'Pirtti-Sequence';
const EVENT = 'Pirtti-Event';
const HISTORY = 'Pirtti-History';
const HISTORY_SHAPE = z.string().regex(/^[\w-]{0,22}$/);
const numberedShape = z.object({ generation: z.coerce.number().int().min(1), sequence: z.coerce.number().int().min(1), eventId: z.uuid(), history: HISTORY_SHAPE });
/** A message's place on its channel, as headers: the broker and the reader need not open the event for it. */
export function toHeaders(channel, { generation, sequence, eventId, history }) {
    const made = headers();
    for (const [name, value] of [[CHANNEL, channel], [GENERATION, `${generation}`], [SEQUENCE, `${sequence}`], [EVENT, eventId], [HISTORY, history]])
        made.set(name, value);
    return made;
}
/** The place of a message on the channel to `channel`; undefined for anything that no relay of ours would have sent. */
export function fromHeaders(channel, found) {
    if (found?.get(CHANNEL) !== channel)
        return undefined;
    const parsed = numberedShape.safeParse({ generation: found.get(GENERATION), sequence: found.get(SEQUENCE), eventId: found.get(EVENT), history: found.get(HISTORY) });
    return parsed.success ? parsed.data : undefined;
}
const STOP_REASONS = ['receipt-is-ahead', 'history-differs', 'generation-is-ahead'];
const controlShape = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ask') }),
    z.strictObject({
        kind: z.literal('receipt'),
        receipt: z.strictObject({
            generation: z.int().min(1), sequence: z.int().min(0), history: HISTORY_SHAPE, resend: z.boolean(), stopped: z.enum(STOP_REASONS).nullable(),
        }),
    }),
]);
export const toControl = (control) => JSON.stringify(control);
/** Undefined for anything else than a question or a receipt. */
export function fromControl(text) {
    try {
        const parsed = controlShape.safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=wire.js.map