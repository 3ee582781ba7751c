// eslint-disable-next-line no-restricted-imports -- a digest is arithmetic: no I/O, no chance
import { createHash } from 'node:crypto';

/** What the protocol knows of one numbered message on a channel; these travel as headers, the event itself in the body. */
export interface Numbered {
  /** Raised by a person, after a restored database made the old numbering untrue. */
  readonly generation: number;
  /** Gapless from 1 in its generation. */
  readonly sequence: number;
  readonly eventId: string;
  /** Digest of all event ids of the generation up to this one: equal histories mean that both sides know the same past. */
  readonly history: string;
}

/**
 * Control message from receiver to sender: "of this generation I have applied everything up to here".
 * Unnumbered, never receipted, repeated: it may be lost, doubled or late, so it needs no stream.
 */
export interface Receipt {
  readonly generation: number;
  /** 0 when nothing has been applied. */
  readonly sequence: number;
  readonly history: string;
  /** Set when the receiver has seen a later message: please send again from `sequence + 1`. */
  readonly resend: boolean;
  /** Set when the receiver refuses to read on. */
  readonly stopped: StopReason | null;
}

/** Why a channel stands still until a person opens a new generation. Each of them means that the sender was restored from an older copy. */
export type StopReason =
  /** The receiver has applied more than this sender remembers to have numbered. */
  | 'receipt-is-ahead'
  /** The same sequence stands for another event at the other end. */
  | 'history-differs'
  /** The receiver is in a generation that this sender does not remember to have opened. */
  | 'generation-is-ahead';

/** The history of a generation in which nothing has been sent. */
export const NO_HISTORY = '';

/** The history after one more event. */
export const extendHistory = (history: string, eventId: string): string =>
  createHash('sha256').update(history).update(eventId).digest('base64url').slice(0, 22);
