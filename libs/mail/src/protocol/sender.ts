import { extendHistory, NO_HISTORY, type Numbered, type Receipt, type StopReason } from './messages.js';
import type { Step } from './step.js';

/** What the sender's database holds of one channel: the channel row. Deliveries stand beside it, see `SenderCommit`. */
export interface SenderDurable {
  readonly generation: number;
  /** The highest number given in this generation, 0 before the first. */
  readonly lastSequence: number;
  readonly lastHistory: string;
  /** Set once and kept: survives restarts, and only a new generation clears it. */
  readonly stopped: StopReason | null;
}

/** What a sender forgets when its process ends. `confirmed` is for operators to see; the rest is the machine's own. */
export interface SenderVolatile {
  /** False until the receiver's receipt has come after this start: nothing is published before. */
  readonly opened: boolean;
  /** The highest sequence that the receiver says it has applied. */
  readonly confirmed: number;
  readonly next: number;
  readonly publishing: boolean;
  readonly retryAt: number;
  readonly askedAt: number;
  readonly progressAt: number;
  /** From where was last sent again what had gone out once in this process, and when. */
  readonly resentFrom: number;
  readonly resentAt: number;
}

/** All times are milliseconds of one clock of the adapter's choice that never goes back (`performance.now()`). */
export type SenderInput =
  /** First input after each start of the process, and again after every reconnection to database or broker. */
  | { readonly kind: 'started'; readonly at: number }
  /** Outbox rows routed to this channel that have no delivery in this generation, `order by id`: never `id > last`, since a lower id may commit later. */
  | { readonly kind: 'rows'; readonly at: number; readonly eventIds: readonly string[] }
  /** Every message of the last `publish` effect was acknowledged by the broker. */
  | { readonly kind: 'published'; readonly at: number }
  /** A message of the last `publish` effect was refused or not answered in time; `sequence` is the lowest such. The others are no longer waited for. */
  | { readonly kind: 'publish-failed'; readonly at: number; readonly sequence: number }
  /** `ownHistory` is the history of this sender's own delivery (`receipt.generation`, `receipt.sequence`); undefined when there is none. */
  | { readonly kind: 'receipt'; readonly at: number; readonly receipt: Receipt; readonly ownHistory: string | undefined }
  /** At least once a second. */
  | { readonly kind: 'tick'; readonly at: number };

/** Insert these deliveries in the same transaction as the channel row. They must be durable before any of them is published. */
export type SenderCommit = { readonly kind: 'number'; readonly deliveries: readonly Numbered[] };

export type SenderEffect =
  /** Publish deliveries `from`..`through` (inclusive) in order, without waiting in between; then answer with ONE `published` or `publish-failed`. No message id header. */
  | { readonly kind: 'publish'; readonly generation: number; readonly from: number; readonly through: number }
  /** Control message to the receiver: "I am in this generation; tell me where you are" (its input `asked`). May be lost. */
  | { readonly kind: 'ask'; readonly generation: number }
  /** Say it aloud: log at error level, show the channel as stopped. The durable state says so already. */
  | { readonly kind: 'report-stop'; readonly reason: StopReason };

export type SenderStep = Step<SenderDurable, SenderVolatile, SenderCommit, SenderEffect>;

export interface SenderSettings {
  /** How many messages go out in one pipelined publish. */
  readonly batch: number;
  /** How far publishing may run ahead of the receipts: bounds what waits in the receiver's stream. */
  readonly window: number;
  readonly askEveryMs: number;
  /** Receipts that stand still this long while something is unconfirmed mean that it was lost on the way. */
  readonly lagMs: number;
  /** Rest after a refused publish: a full or absent broker does not get better by haste. */
  readonly retryMs: number;
}

export const SENDER_SETTINGS: SenderSettings = { batch: 1_000, window: 4_000, askEveryMs: 5_000, lagMs: 10_000, retryMs: 1_000 };

/** A channel on which nothing was ever sent. */
export const newSender: SenderDurable = { generation: 1, lastSequence: 0, lastHistory: NO_HISTORY, stopped: null };

/** The volatile state of a process that has just started. */
export const freshSender: SenderVolatile = { opened: false, confirmed: 0, next: 1, publishing: false, retryAt: 0, askedAt: 0, progressAt: 0, resentFrom: 0, resentAt: 0 };

/** The sending end of one channel: what to do about one input. Pure; see `Step` for the order in which the answer is carried out. */
export function sender(durable: SenderDurable, volatile: SenderVolatile, input: SenderInput, settings = SENDER_SETTINGS): SenderStep {
  switch (input.kind) {
    case 'started':
      return ask(durable, freshSender, input.at);
    case 'rows':
      return number(durable, volatile, input.eventIds, input.at, settings);
    case 'published':
      return flow(durable, { ...volatile, publishing: false }, input.at, settings);
    case 'publish-failed':
      // The broker stores what comes behind the failed one too; the receiver drops that and it is sent again from here.
      return nothing(durable, { ...volatile, publishing: false, next: Math.min(volatile.next, input.sequence), retryAt: input.at + settings.retryMs });
    case 'receipt':
      return hear(durable, volatile, input.receipt, input.ownHistory, input.at, settings);
    case 'tick':
      return !volatile.opened && input.at - volatile.askedAt >= settings.askEveryMs
        ? ask(durable, volatile, input.at)
        : flow(durable, volatile, input.at, settings);
  }
}

/**
 * A person lets a stopped channel flow again: everything in `eventIds` gets numbers of a new generation (all that was routed to the channel, or the
 * part that the person names; in outbox order). The receiver passes over what it has applied before. Write the answer under the
 * channel row's lock; the relay then begins again with `started`.
 */
export function openGeneration(durable: SenderDurable, eventIds: readonly string[]): Pick<SenderStep, 'durable' | 'commit'> {
  return number({ ...newSender, generation: durable.generation + 1 }, freshSender, eventIds, 0, SENDER_SETTINGS);
}

const nothing = (durable: SenderDurable, volatile: SenderVolatile): SenderStep => ({ durable, volatile, commit: [], then: [] });

const question = ({ generation }: SenderDurable): SenderEffect => ({ kind: 'ask', generation });

function ask(durable: SenderDurable, volatile: SenderVolatile, at: number): SenderStep {
  return { durable, volatile: { ...volatile, askedAt: at }, commit: [], then: durable.stopped ? [] : [question(durable)] };
}

function number(durable: SenderDurable, volatile: SenderVolatile, eventIds: readonly string[], at: number, settings: SenderSettings): SenderStep {
  if (durable.stopped || eventIds.length === 0) return nothing(durable, volatile);
  const deliveries: Numbered[] = [];
  let { lastSequence, lastHistory } = durable;
  for (const eventId of eventIds) {
    lastSequence += 1;
    lastHistory = extendHistory(lastHistory, eventId);
    deliveries.push({ generation: durable.generation, sequence: lastSequence, eventId, history: lastHistory });
  }
  return { ...flow({ ...durable, lastSequence, lastHistory }, volatile, at, settings), commit: [{ kind: 'number', deliveries }] };
}

/** Publishes the next range, if there is one and nothing stands in its way. */
function flow(durable: SenderDurable, volatile: SenderVolatile, at: number, settings: SenderSettings): SenderStep {
  const { opened, publishing, retryAt, next, confirmed } = volatile;
  const through = Math.min(durable.lastSequence, next + settings.batch - 1, confirmed + settings.window);
  if (durable.stopped || !opened || publishing || at < retryAt || through < next) return nothing(durable, volatile);
  return {
    durable,
    // Waiting for receipts begins when something becomes unconfirmed, not when the channel last fell silent.
    volatile: { ...volatile, publishing: true, next: through + 1, progressAt: next === confirmed + 1 ? at : volatile.progressAt },
    commit: [],
    then: [{ kind: 'publish', generation: durable.generation, from: next, through }],
  };
}

function hear(durable: SenderDurable, volatile: SenderVolatile, receipt: Receipt, ownHistory: string | undefined, at: number, settings: SenderSettings): SenderStep {
  if (durable.stopped) return nothing(durable, volatile);
  const reason = forkSeenIn(receipt, durable, ownHistory);
  if (reason) return { durable: { ...durable, stopped: reason }, volatile, commit: [], then: [{ kind: 'report-stop', reason }] };
  const step = flow(durable, heard(volatile, receipt, appliedOf(receipt, durable), at, settings), at, settings);
  // It does not know yet that a person has opened a new generation, and if nothing is ever sent in that, no message will tell it.
  // With a rest in between: a receiver that cannot write just now answers at once that it still stands.
  if (!receipt.stopped || at - volatile.askedAt < settings.askEveryMs) return step;
  return { ...step, volatile: { ...step.volatile, askedAt: at }, then: [...step.then, question(durable)] };
}

/** A receiver that is still in an older generation has nothing of this one yet. */
const appliedOf = (receipt: Receipt, durable: SenderDurable): number => (receipt.generation < durable.generation ? 0 : receipt.sequence);

function forkSeenIn(receipt: Receipt, durable: SenderDurable, ownHistory: string | undefined): StopReason | null {
  if (receipt.generation > durable.generation) return 'generation-is-ahead';
  if (receipt.generation < durable.generation) return null;
  if (receipt.stopped) return receipt.stopped;
  if (receipt.sequence > durable.lastSequence) return 'receipt-is-ahead';
  return receipt.sequence > 0 && receipt.history !== ownHistory ? 'history-differs' : null;
}

function heard(volatile: SenderVolatile, receipt: Receipt, applied: number, at: number, settings: SenderSettings): SenderVolatile {
  const { opened, confirmed, next, progressAt } = volatile;
  // Lower than before: the receiver was restored (or the receipt is late, and then sending again is harmless).
  if (!opened || applied < confirmed) return sendAgain(volatile, applied, at);
  const after = applied > confirmed ? { ...volatile, confirmed: applied, next: Math.max(next, applied + 1), progressAt: at } : volatile;
  // A slow reader asks more than once before it meets the answer: each time another copy of everything would bury it.
  const answered = volatile.resentFrom === applied + 1 && at - volatile.resentAt < settings.lagMs;
  if (receipt.resend && !answered) return sendAgain(after, applied, at);
  // Judged only when a receipt comes: a silent receiver is away, and its stream shall not fill with repetitions.
  const lags = applied === confirmed && next > applied + 1 && at - progressAt >= settings.lagMs;
  return lags ? sendAgain(volatile, applied, at) : after;
}

function sendAgain(volatile: SenderVolatile, applied: number, at: number): SenderVolatile {
  const again = volatile.next > applied + 1 ? { resentFrom: applied + 1, resentAt: at } : {};
  return { ...volatile, ...again, opened: true, confirmed: applied, next: applied + 1, progressAt: at };
}
