import type { Numbered, Receipt } from '../messages.js';
import { freshReceiver, newReceiver, type ReceiverDurable, type ReceiverEffect, type ReceiverVolatile } from '../receiver.js';
import { freshSender, newSender, type SenderDurable, type SenderEffect, type SenderVolatile } from '../sender.js';
import { Past, type Row } from './ledger.js';

/** The sending end of a channel as its database holds it. */
export interface SenderTables {
  readonly row: SenderDurable;
  readonly deliveries: readonly Numbered[];
  readonly past: Past;
}

/** The receiving end of a channel as its database holds it. */
export interface ReceiverTables {
  readonly row: ReceiverDurable;
  /** Event ids by sequence, of the present generation. */
  readonly inbox: ReadonlyMap<number, string>;
  /** How far it has read in the present generation. */
  readonly past: Past;
  /** What it has done, ever, in that order. */
  readonly effects: readonly Row[];
}

/** One party's database. Values are replaced, never changed, so that a backup is a reference. */
export interface Database {
  readonly outbox: readonly Row[];
  readonly versions: ReadonlyMap<number, number>;
  readonly senders: ReadonlyMap<number, SenderTables>;
  readonly receivers: ReadonlyMap<number, ReceiverTables>;
}

/** Something that a process still has to do outside its database. A crash forgets it. */
export type Pending =
  | { readonly end: 'sender'; readonly channel: number; readonly effect: SenderEffect; readonly deliveries: readonly Numbered[] }
  | { readonly end: 'sender-answer'; readonly channel: number; readonly failed: number | undefined }
  | { readonly end: 'receiver'; readonly channel: number; readonly effect: ReceiverEffect; readonly batch: readonly Numbered[]; readonly decidedOn: ReceiverTables };

/** One deployment: a database that lasts, and a process that comes and goes. */
export interface Party {
  readonly name: string;
  database: Database;
  backup: Database;
  alive: boolean;
  /** Its next transaction is cut by a crash just before the commit. */
  crashBeforeCommit: boolean;
  pending: Pending[];
  /** Written but not yet committed: their ids are taken, nobody sees them. */
  open: Row[];
  readonly senders: Map<number, { volatile: SenderVolatile; heardSinceStart: boolean }>;
  readonly receivers: Map<number, ReceiverVolatile>;
}

export function newParty(name: string, sends: readonly number[], receives: readonly number[], beginnings: readonly Past[]): Party {
  const database: Database = {
    outbox: [],
    versions: new Map(),
    senders: new Map(sends.map((channel) => [channel, { row: newSender, deliveries: [], past: beginnings[channel] as Past }])),
    receivers: new Map(receives.map((channel) => [channel, { row: newReceiver, inbox: new Map(), past: beginnings[channel] as Past, effects: [] }])),
  };
  return {
    name, database, backup: database, alive: false, crashBeforeCommit: false, pending: [], open: [],
    senders: new Map(sends.map((channel) => [channel, { volatile: freshSender, heardSinceStart: false }])),
    receivers: new Map(receives.map((channel) => [channel, freshReceiver])),
  };
}

/** The history of the sender's own delivery that a receipt speaks of. */
export const ownHistoryFor = (tables: SenderTables, receipt: Receipt): string | undefined =>
  tables.deliveries.find((one) => one.generation === receipt.generation && one.sequence === receipt.sequence)?.history;
