// Takes the mail of one sender as reporting would, says where it stands, and does nothing with it but look at its order.
import { connectBroker } from '@pirtti/mail/broker/connect';
import { openMailbox } from '@pirtti/mail/broker/mailbox-stream';
import { controlOf, tell } from '@pirtti/mail/broker/names';
import { fromControl, fromHeaders, toControl } from '@pirtti/mail/wire';
import { serve } from './serve.js';

const SENDER = 'referrals';
const SELF = 'reporting';
/** As the real reader: a receipt for a batch. */
const RECEIPT_EVERY = 256;
const RECEIPT_AFTER_MS = 20;

const connection = await connectBroker({ deployment: SELF, url: process.env.PIRTTI_BROKER_URL!, seed: process.env.PIRTTI_BROKER_SEED! });
const { consumer, clear } = await openMailbox(connection, SENDER);

const state = { generation: 1, sequence: 0, history: '', lastAt: 0, orderBreaks: 0 };
const versions = new Map<string, number>();
let unsaid = 0;
const receipt = (resend = false): void => {
  unsaid = 0;
  const { generation, sequence, history } = state;
  connection.publish(tell(SENDER), toControl({ kind: 'receipt', receipt: { generation, sequence, history, resend, stopped: null } }));
};
connection.subscribe(controlOf(SENDER), { callback: (_, message) => { if (fromControl(message.string())?.kind === 'ask') receipt(); } });
setInterval(() => { if (unsaid > 0) receipt(); }, RECEIPT_AFTER_MS);

await consumer.consume({
  max_messages: 512,
  callback: (message) => {
    const numbered = fromHeaders(SELF, message.headers);
    message.ack();
    if (!numbered || numbered.sequence <= state.sequence) return;
    if (numbered.sequence > state.sequence + 1) return receipt(true);
    const { subject, aggregateversion } = message.json<{ subject: string; aggregateversion: number }>();
    if ((versions.get(subject) ?? 0) + 1 !== aggregateversion) state.orderBreaks += 1;
    versions.set(subject, aggregateversion);
    Object.assign(state, { generation: numbered.generation, sequence: numbered.sequence, history: numbered.history, lastAt: Date.now() });
    unsaid += 1;
    if (unsaid >= RECEIPT_EVERY) receipt();
  },
});
receipt();
// As the real reader does, twice a second.
setInterval(() => void clear().catch(() => undefined), 500);
serve(async () => ({ sequence: state.sequence, lastAt: state.lastAt, orderBreaks: state.orderBreaks }));
