import type { Receipt } from './protocol/messages.js';
import type { Numbered } from './protocol/messages.js';
import { type MsgHdrs } from '@nats-io/transport-node';
/** A message's place on its channel, as headers: the broker and the reader need not open the event for it. */
export declare function toHeaders(channel: string, { generation, sequence, eventId, history }: Numbered): MsgHdrs;
/** The place of a message on the channel to `channel`; undefined for anything that no relay of ours would have sent. */
export declare function fromHeaders(channel: string, found: MsgHdrs | undefined): Numbered | undefined;
/** What travels beside the events: a sender's question, a receiver's answer. */
export type Control = {
    readonly kind: 'ask';
} | {
    readonly kind: 'receipt';
    readonly receipt: Receipt;
};
export declare const toControl: (control: Control) => string;
/** Undefined for anything else than a question or a receipt. */
export declare function fromControl(text: string): Control | undefined;
