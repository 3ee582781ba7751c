import type { EntityManager } from 'typeorm';
import type { Numbered } from '../protocol/messages.js';
import { type SenderDurable } from '../protocol/sender.js';
/** The channel's durable state; a new channel is opened on first sight. With `lock`, nobody else changes it until the transaction ends. */
export declare function readChannel(tx: EntityManager, channel: string, lock?: boolean): Promise<SenderDurable>;
export declare const writeChannel: (tx: EntityManager, channel: string, durable: SenderDurable) => Promise<unknown>;
/** For people to see how far the receiver has come. */
export declare const writeConfirmed: (tx: EntityManager, channel: string, confirmed: number) => Promise<unknown>;
/** Numbered copies of one receiver. */
export declare const insertDeliveries: (tx: EntityManager, channel: string, deliveries: readonly Numbered[]) => Promise<unknown>;
/** Copies for a channel that stands still: a new generation will number them. */
export declare const insertWaiting: (tx: EntityManager, channel: string, eventIds: readonly string[]) => Promise<unknown>;
/** The history of the sender's own delivery under a number; undefined when there is none. */
export declare function historyAt(tx: EntityManager, channel: string, generation: number, sequence: number): Promise<string | undefined>;
