import type { EventType } from '@pirtti/contracts';
import { askPrepared, type Prepared } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';
import type { Numbered } from '../protocol/messages.js';

/** An event as the outbox keeps it. */
export interface OutboxRow {
  readonly id: string;
  readonly event_id: string;
  readonly organisation_id: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly type: EventType;
  readonly data: unknown;
  readonly occurred_at: Date;
  readonly recipient_organisation_id: string | null;
  readonly traceparent: string | null;
  readonly correlation_id: string | null;
  readonly causation_id: string | null;
}

const COLUMNS = `outbox.id, outbox.event_id, outbox.organisation_id, outbox.aggregate_id, outbox.aggregate_version, outbox.type, outbox.data, outbox.occurred_at,
  outbox.recipient_organisation_id, outbox.traceparent, outbox.correlation_id, outbox.causation_id`;

// The offset keeps it at one look by key for each: what the database has counted of a table that fills and empties says nothing.
const UNROUTED: Prepared = {
  name: 'unrouted', text: `select ${COLUMNS} from unrouted cross join lateral (select * from outbox where id = unrouted.outbox_id offset 0) outbox order by unrouted.outbox_id limit $1`,
};

/** Events that no channel knows of yet, in their order. Never `id > last`: a lower id may commit later than a higher one. */
export const readUnrouted = (database: DataSource, limit: number): Promise<OutboxRow[]> => askPrepared<OutboxRow>(database, UNROUTED, [limit]);

/** The type under which an erased event is sent again: its number and id remain, what it said is gone. */
export const ERASED = 'mail.erased.v1';

/** A message ready to be published. */
export interface Outgoing extends Numbered { readonly body: string }

/** The numbered copies of a range, in their order, each in its envelope. */
export async function readOutgoing(database: DataSource, deployment: string, channel: string, generation: number, from: number, through: number): Promise<Outgoing[]> {
  const rows = await database.query<(OutboxRow & Omit<Numbered, 'eventId'>)[]>(`
    select delivery.generation, delivery.sequence::float8 as sequence, delivery.history, ${COLUMNS}
    from deliveries delivery join outbox on outbox.id = delivery.outbox_id
    where delivery.channel = $1 and delivery.generation = $2 and delivery.sequence between $3 and $4
    order by delivery.sequence`, [channel, generation, from, through]);
  return rows.map((row) => outgoing(row, { generation: row.generation, sequence: row.sequence, eventId: row.event_id, history: row.history }, deployment));
}

/** A numbered row in its envelope. */
export const outgoing = (row: OutboxRow, numbered: Numbered, deployment: string): Outgoing => ({ ...numbered, body: JSON.stringify(envelopeOf(row, deployment)) });

const envelopeOf = (row: OutboxRow, deployment: string) => ({
  specversion: '1.0',
  id: row.event_id,
  source: `/pirtti/${deployment}`,
  type: row.data === null ? ERASED : row.type,
  subject: row.aggregate_id,
  time: row.occurred_at.toISOString(),
  datacontenttype: 'application/json',
  data: row.data ?? {},
  aggregateversion: row.aggregate_version,
  organisation: row.organisation_id,
  ...(row.recipient_organisation_id === null ? {} : { recipientorganisation: row.recipient_organisation_id }),
  ...(row.correlation_id === null ? {} : { correlationid: row.correlation_id }),
  ...(row.causation_id === null ? {} : { causationid: row.causation_id }),
  ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
});
