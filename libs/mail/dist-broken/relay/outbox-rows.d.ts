import type { EventType } from '@pirtti/contracts';
import type { EntityManager } from 'typeorm';
import type { Numbered } from '../protocol/messages.js';
export interface UnroutedRow {
    readonly id: string;
    readonly event_id: string;
    readonly type: EventType;
    readonly recipient: string | null;
}
/** Events that no channel knows of yet, in their order. Never `id > last`: a lower id may commit later than a higher one. */
export declare const readUnrouted: (tx: EntityManager, limit: number) => Promise<UnroutedRow[]>;
export declare const markRouted: (tx: EntityManager, ids: readonly string[]) => Promise<unknown>;
/** The type under which an erased event is sent again: its number and id remain, what it said is gone. */
export declare const ERASED = "mail.erased.v1";
/** A message ready to be published. */
export interface Outgoing extends Numbered {
    readonly body: string;
}
/** The numbered copies of a range, in their order, each in its envelope. */
export declare function readOutgoing(tx: EntityManager, deployment: string, channel: string, generation: number, from: number, through: number): Promise<Outgoing[]>;
