import { contractOf } from '@pirtti/contracts';
import { newId } from '@pirtti/kernel';
import { currentTraceparent } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AnyNews, News } from './news.js';
import { currentCause } from './cause.js';
import { Waker } from './waker.js';

/**
 * Versions continue from the aggregate's last one, read under the row lock that the caller already holds on the aggregate;
 * ids are handed out after that lock, so that their order is the versions' order. The unique constraint catches a caller without the lock.
 */
const APPEND = `
  insert into outbox (event_id, organisation_id, aggregate_id, aggregate_version, type, data, occurred_at,
                      recipient_organisation_id, traceparent, correlation_id, causation_id)
  select item.event_id, $1, item.aggregate_id,
         coalesce((select max(earlier.aggregate_version) from outbox earlier
                   where earlier.organisation_id = $1 and earlier.aggregate_id = item.aggregate_id), 0)
           + row_number() over (partition by item.aggregate_id order by item.place),
         item.type, item.data, item.occurred_at, item.recipient, $3, $4, $5
  from jsonb_to_recordset($2::jsonb) as item(place int, event_id uuid, aggregate_id uuid, type text, data jsonb, occurred_at timestamptz, recipient uuid)
  order by item.place`;

/** The broker takes 256 KB with the envelope. News are ids, codes and counts: whatever comes near this is not news. */
const MAX_DATA_BYTES = 128 * 1024;

/** What an organisation tells others, written in the same transaction as the change itself. */
@Injectable()
export class Outbox {
  constructor(private readonly waker: Waker) {}

  /**
   * Appends news of the organisation's facts. Call it inside the transaction that changes the aggregate, while its row is locked.
   * Throws where news breaks its contract: that is a mistake in `announce.ts`, and the change must not be kept without its news.
   */
  async append(tx: EntityManager, organisationId: string, items: readonly News[]): Promise<void> {
    if (items.length === 0) return;
    const { correlationId, causationId } = currentCause();
    const rows = (items as readonly AnyNews[]).map((item, place) => ({
      place,
      event_id: newId(),
      aggregate_id: item.aggregateId,
      type: item.type,
      data: checked(item),
      occurred_at: item.occurredAt.toISOString(),
      recipient: item.recipientOrganisation ?? null,
    }));
    await tx.query(APPEND, [organisationId, JSON.stringify(rows), currentTraceparent() ?? null, correlationId ?? null, causationId ?? null]);
    this.waker.ringAfter(tx);
  }
}

/** The message names paths and rules, never values: it ends up in a log. */
function checked(item: AnyNews): unknown {
  const parsed = contractOf(item.type)?.data.safeParse(item.data);
  if (!parsed) throw new Error(`outbox: ${item.type} has no contract`);
  if (parsed.success) {
    if (Buffer.byteLength(JSON.stringify(parsed.data)) > MAX_DATA_BYTES) throw new Error(`outbox: ${item.type} is too big to be news`);
    return parsed.data;
  }
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
  throw new Error(`outbox: ${item.type} breaks its contract at ${problems.join('; ')}`);
}
