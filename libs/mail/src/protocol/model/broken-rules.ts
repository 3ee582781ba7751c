import { extendHistory } from '../messages.js';
import type { Arrived, ReceiverInput } from '../receiver.js';
import { sender } from '../sender.js';
import { REAL_RULES, SMALL, type Rules } from './rules.js';

type Batch = Extract<ReceiverInput, { kind: 'batch' }>;

const real = REAL_RULES;

/** The receiver, with something changed about the batches that it reads. */
const reading = (change: (batch: Batch, durable: Parameters<Rules['receiver']>[0]) => Batch): Partial<Rules> => ({
  receiver: (durable, volatile, input) => real.receiver(durable, volatile, input.kind === 'batch' ? change(input, durable) : input),
});

/** The sender, with something changed about what it is told. */
const told = (change: (...said: Parameters<Rules['sender']>) => Parameters<Rules['sender']>): Partial<Rules> => ({
  sender: (...said) => real.sender(...change(...said)),
});

/** The receiver applies these of a batch, whatever the real one would do. */
const applying = (chosen: (batch: Batch, lastSequence: number) => readonly Arrived[]): Partial<Rules> => ({
  receiver: (durable, volatile, input) => {
    const step = real.receiver(durable, volatile, input);
    if (input.kind !== 'batch' || durable.stopped) return step;
    const messages = chosen(input, durable.lastSequence);
    const last = messages.reduce((highest, one) => (one.sequence > highest.sequence ? one : highest), { sequence: durable.lastSequence, history: durable.lastHistory });
    return { ...step, durable: { ...durable, lastSequence: last.sequence, lastHistory: last.history }, commit: messages.map((message) => ({ kind: 'apply', message })) };
  },
});

/** One rule broken at a time. The model is worth something only if it finds every one of them. */
export const BROKEN_RULES: Readonly<Record<string, Partial<Rules>>> = {
  'acknowledges before the commit': {
    receiver: (...said) => {
      const step = real.receiver(...said);
      const early = step.then.filter((effect) => effect.kind === 'acknowledge');
      return { ...step, early, then: step.then.filter((effect) => effect.kind !== 'acknowledge') };
    },
  },
  'sends the receipt before the commit': {
    receiver: (...said) => {
      const step = real.receiver(...said);
      const early = step.then.filter((effect) => effect.kind === 'send-receipt');
      return { ...step, early, then: step.then.filter((effect) => effect.kind !== 'send-receipt') };
    },
  },
  'publishes before the numbers are durable': {
    sender: (...said) => {
      const step = real.sender(...said);
      return { ...step, early: step.then.filter((effect) => effect.kind === 'publish'), then: step.then.filter((effect) => effect.kind !== 'publish') };
    },
  },
  'publishes before the receiver was heard': {
    sender: (durable, volatile, input) => {
      const step = real.sender(durable, volatile, input);
      return input.kind === 'started' ? { ...step, volatile: { ...step.volatile, opened: true, next: durable.lastSequence + 1, confirmed: durable.lastSequence } } : step;
    },
  },
  'applies what comes, whether or not something is missing before it': applying(({ messages }, last) => messages.filter((one) => one.sequence > last)),
  'goes by the inbox alone, without the order': applying(({ messages, applied }) => messages.filter((one) => !applied.has(one.eventId))),
  'keeps no inbox and no position': applying(({ messages }) => messages),
  'remembers effects without moving the position': {
    receiver: (durable, volatile, input) => ({ ...real.receiver(durable, volatile, input), durable }),
  },
  'does not ask when something is missing': {
    receiver: (...said) => {
      const step = real.receiver(...said);
      return {
        ...step,
        volatile: { ...step.volatile, resendOwed: false },
        then: step.then.map((effect) => (effect.kind === 'send-receipt' ? { ...effect, receipt: { ...effect.receipt, resend: false } } : effect)),
      };
    },
  },
  'forgets a request that came too soon after another': {
    receiver: (...said) => {
      const step = real.receiver(...said);
      return { ...step, volatile: { ...step.volatile, resendOwed: false } };
    },
  },
  'does not repeat receipts': {
    receiver: (durable, volatile, input) => (input.kind === 'tick' ? { durable, volatile, commit: [], then: [] } : real.receiver(durable, volatile, input)),
  },
  'answers every request, although the answer is on its way': told((durable, volatile, input) => [durable, { ...volatile, resentFrom: 0 }, input]),
  'ignores a receipt lower than before': {
    sender: (durable, volatile, input) =>
      input.kind === 'receipt' && volatile.opened && input.receipt.sequence < volatile.confirmed
        ? { durable, volatile, commit: [], then: [] }
        : real.sender(durable, volatile, input),
  },
  'does not notice that receipts stand still': { sender: (durable, volatile, input) => sender(durable, volatile, input, { ...SMALL, lagMs: Infinity }) },
  'believes a receipt for more than it has sent': told((durable, volatile, input) => [
    durable, volatile,
    input.kind === 'receipt' && input.receipt.sequence > durable.lastSequence
      ? { ...input, receipt: { ...input.receipt, sequence: durable.lastSequence, history: durable.lastHistory }, ownHistory: durable.lastHistory }
      : input,
  ]),
  'does not compare the receipt’s history with its own': told((durable, volatile, input) => [
    durable, volatile, input.kind === 'receipt' ? { ...input, ownHistory: input.receipt.history } : input,
  ]),
  'does not hear that the receiver has stopped': told((durable, volatile, input) => [
    durable, volatile, input.kind === 'receipt' ? { ...input, receipt: { ...input.receipt, stopped: null } } : input,
  ]),
  'does not compare the history of what comes next': reading((batch, durable) => {
    let { lastSequence, lastHistory } = durable;
    const messages = [...batch.messages].sort((one, other) => one.sequence - other.sequence).map((message) => {
      if (message.sequence !== lastSequence + 1) return message;
      lastSequence += 1;
      lastHistory = extendHistory(lastHistory, message.eventId);
      return { ...message, history: lastHistory };
    });
    return { ...batch, messages };
  }),
  'does not compare the event of a known sequence': reading((batch) => ({ ...batch, known: new Map() })),
  'does everything again in a new generation': reading((batch) => ({ ...batch, applied: new Set() })),
  'does not hear that a new generation has been opened': {
    receiver: (durable, volatile, input) => real.receiver(durable, volatile, input.kind === 'asked' ? { ...input, generation: durable.generation } : input),
  },
  'tells only once that a new generation has been opened': {
    sender: (durable, volatile, input) => {
      const step = real.sender(durable, volatile, input);
      return input.kind === 'receipt' ? { ...step, then: step.then.filter((effect) => effect.kind !== 'ask') } : step;
    },
  },
  'takes a failed publish for a success': told((durable, volatile, input) => [
    durable, volatile, input.kind === 'publish-failed' ? { kind: 'published', at: input.at } : input,
  ]),
  'skips a number': told((durable, volatile, input) => [
    input.kind === 'rows' ? { ...durable, lastSequence: durable.lastSequence + 1 } : durable, volatile, input,
  ]),
  'numbers only rows above the last one': {
    unnumbered: (rows, deliveries) => {
      const last = rows.findLastIndex((row) => deliveries.some((one) => one.eventId === row.eventId));
      return rows.slice(last + 1);
    },
  },
  'numbers rows in no particular order': { unnumbered: (...said) => [...real.unnumbered(...said)].reverse() },
  'lets the broker swallow repeats by message id': { brokerSwallowsRepeats: true },
};
