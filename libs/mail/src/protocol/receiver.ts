import { extendHistory, NO_HISTORY, type Numbered, type Receipt, type StopReason } from './messages.js';
import type { Step } from './step.js';

/** What the receiver's database holds of one channel: the channel row. The inbox stands beside it, see `ReceiverCommit`. */
export interface ReceiverDurable {
  readonly generation: number;
  /** The highest sequence applied in this generation, 0 before the first. */
  readonly lastSequence: number;
  readonly lastHistory: string;
  /** Set once and kept: survives restarts, and only a new generation of the sender clears it. */
  readonly stopped: StopReason | null;
}

/** What a receiver forgets when its process ends. */
export interface ReceiverVolatile {
  readonly receiptAt: number;
  readonly resendAskedAt: number;
  /** A hole was seen too soon after the last request: the next tick asks. */
  readonly resendOwed: boolean;
}

/** A message as it came from the broker. `position` is its place in the adapter's own batch, by which the answer names it. */
export interface Arrived extends Numbered {
  readonly position: number;
}

/** All times are milliseconds of one clock of the adapter's choice that never goes back (`performance.now()`). */
export type ReceiverInput =
  /** First input after each start of the process, and again after every reconnection to the broker. */
  | { readonly kind: 'started'; readonly at: number }
  /**
   * Messages in the order in which they came, with what the inbox holds, read under the channel row's lock in the transaction that will apply them:
   * `known`, event id by sequence in the present generation, for the batch's sequences that are not above `lastSequence` (a forgotten row is left out);
   * `applied`, those of the batch's event ids that the inbox has from this sender under any generation.
   */
  | {
      readonly kind: 'batch';
      readonly at: number;
      readonly messages: readonly Arrived[];
      readonly known: ReadonlyMap<number, string>;
      readonly applied: ReadonlySet<string>;
    }
  /** The sender asks where we are, and says in which generation it is. */
  | { readonly kind: 'asked'; readonly at: number; readonly generation: number }
  /** At least once a second. */
  | { readonly kind: 'tick'; readonly at: number };

/** In the transaction that writes the channel row, in this order. */
export type ReceiverCommit =
  /** Record `inbox(sender, generation, sequence, event id)` and let the handlers work inside this same transaction. */
  | { readonly kind: 'apply'; readonly message: Arrived }
  /** Its effects are there already, from an earlier generation: record the number under the new generation, call no handler. */
  | { readonly kind: 'pass-over'; readonly message: Arrived };

export type ReceiverEffect =
  /** Only after the commit: what is acknowledged is gone from the broker. */
  | { readonly kind: 'acknowledge'; readonly positions: readonly number[] }
  /** Control message to the sender. May be lost. */
  | { readonly kind: 'send-receipt'; readonly receipt: Receipt }
  /** Say it aloud: log at error level, show the channel as stopped. The durable state says so already. */
  | { readonly kind: 'report-stop'; readonly reason: StopReason };

export type ReceiverStep = Step<ReceiverDurable, ReceiverVolatile, ReceiverCommit, ReceiverEffect>;

export interface ReceiverSettings {
  readonly receiptEveryMs: number;
  /** A hole makes every later message of a batch look like a reason to ask: once is enough until an answer can have come. */
  readonly resendAskEveryMs: number;
}

export const RECEIVER_SETTINGS: ReceiverSettings = { receiptEveryMs: 5_000, resendAskEveryMs: 2_000 };

/** A channel on which nothing was ever received. */
export const newReceiver: ReceiverDurable = { generation: 1, lastSequence: 0, lastHistory: NO_HISTORY, stopped: null };

/** The volatile state of a process that has just started. */
export const freshReceiver: ReceiverVolatile = { receiptAt: 0, resendAskedAt: Number.NEGATIVE_INFINITY, resendOwed: false };

/** The receiving end of one channel: what to do about one input. Pure; see `Step` for the order in which the answer is carried out. */
export function receiver(durable: ReceiverDurable, volatile: ReceiverVolatile, input: ReceiverInput, settings = RECEIVER_SETTINGS): ReceiverStep {
  switch (input.kind) {
    case 'started':
      return sendReceipt(durable, freshReceiver, input.at, false);
    case 'asked':
      return sendReceipt(toldOf(durable, input.generation), volatile, input.at, false);
    case 'tick':
      return tick(durable, volatile, input.at, settings);
    case 'batch':
      return read(durable, volatile, input, settings);
  }
}

/**
 * A person has opened a new generation: the stop is over, even if nothing is ever sent in it. A reader that has not stopped moves with its
 * first message only, for older mail may still be waiting in front of that.
 */
const toldOf = (durable: ReceiverDurable, generation: number): ReceiverDurable =>
  durable.stopped && generation > durable.generation ? { ...newReceiver, generation } : durable;

function tick(durable: ReceiverDurable, volatile: ReceiverVolatile, at: number, settings: ReceiverSettings): ReceiverStep {
  if (volatile.resendOwed && mayAsk(volatile, at, settings)) return sendReceipt(durable, volatile, at, true);
  if (at - volatile.receiptAt >= settings.receiptEveryMs) return sendReceipt(durable, volatile, at, false);
  return { durable, volatile, commit: [], then: [] };
}

const mayAsk = (volatile: ReceiverVolatile, at: number, settings: ReceiverSettings): boolean => at - volatile.resendAskedAt >= settings.resendAskEveryMs;

function sendReceipt(durable: ReceiverDurable, volatile: ReceiverVolatile, at: number, resend: boolean): ReceiverStep {
  const { generation, lastSequence: sequence, lastHistory: history, stopped } = durable;
  return {
    durable,
    volatile: { receiptAt: at, resendAskedAt: resend ? at : volatile.resendAskedAt, resendOwed: volatile.resendOwed && !resend },
    commit: [],
    then: [{ kind: 'send-receipt', receipt: { generation, sequence, history, resend, stopped } }],
  };
}

function read(durable: ReceiverDurable, volatile: ReceiverVolatile, input: Extract<ReceiverInput, { kind: 'batch' }>, settings: ReceiverSettings): ReceiverStep {
  const { after, commit, hole } = inOrder(input.messages).reduce<Reading>(
    (reading, message) => readOne(reading, message, input.applied),
    { after: durable, commit: [], hole: false, known: new Map(input.known) },
  );
  const behind = hole && !after.stopped;
  const answer = sendReceipt(after, { ...volatile, resendOwed: behind || (volatile.resendOwed && after.lastSequence === durable.lastSequence) }, input.at, behind && mayAsk(volatile, input.at, settings));
  const stop: ReceiverEffect[] = after.stopped && !durable.stopped ? [{ kind: 'report-stop', reason: after.stopped }] : [];
  return { ...answer, commit, then: [{ kind: 'acknowledge', positions: input.messages.map((message) => message.position) }, ...stop, ...answer.then] };
}

/** The broker may turn messages round; within a batch that costs nothing to mend. */
const inOrder = (messages: readonly Arrived[]): readonly Arrived[] =>
  [...messages].sort((one, other) => one.generation - other.generation || one.sequence - other.sequence);

interface Reading {
  readonly after: ReceiverDurable;
  /** Grows in place: a copy for each message would make a batch's work grow with its square. */
  readonly commit: ReceiverCommit[];
  readonly hole: boolean;
  readonly known: Map<number, string>;
}

function readOne(reading: Reading, message: Arrived, applied: ReadonlySet<string>): Reading {
  const { after, known } = reading;
  if (message.generation < after.generation) return reading;
  if (message.generation > after.generation) {
    if (message.sequence !== 1) return { ...reading, hole: true };
    return readNext({ ...reading, after: { ...newReceiver, generation: message.generation }, known: new Map() }, message, applied);
  }
  if (after.stopped) return reading;
  if (message.sequence > after.lastSequence + 1) return { ...reading, hole: true };
  if (message.sequence === after.lastSequence + 1) return readNext(reading, message, applied);
  const before = known.get(message.sequence);
  return before === undefined || before === message.eventId ? reading : stop(reading);
}

function readNext(reading: Reading, message: Arrived, applied: ReadonlySet<string>): Reading {
  const history = extendHistory(reading.after.lastHistory, message.eventId);
  // The right number on another past: the sender forgot what it had sent and numbered other events instead.
  if (history !== message.history) return stop(reading);
  reading.known.set(message.sequence, message.eventId);
  reading.commit.push({ kind: applied.has(message.eventId) ? 'pass-over' : 'apply', message });
  return { ...reading, after: { ...reading.after, lastSequence: message.sequence, lastHistory: history } };
}

const stop = (reading: Reading): Reading => ({ ...reading, after: { ...reading.after, stopped: 'history-differs' } });
