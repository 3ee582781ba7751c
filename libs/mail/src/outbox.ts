import { contractOf } from '@pirtti/contracts';
import { newId } from '@pirtti/kernel';
import { callIn, currentTraceparent, toJsonRow, type JsonRow } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AnyNews, News } from './news.js';
import { currentCause } from './cause.js';
import { Waker } from './waker.js';

/** The broker takes 256 KB with the envelope. News are ids, codes and counts: whatever comes near this is not news. */
const MAX_DATA_BYTES = 128 * 1024;

/** News that keeps its contract, as the database function `append_news` takes it. */
export type OutgoingNews = readonly JsonRow[];

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
    await callIn(tx, 'append_news', this.prepare(organisationId, items));
    this.written(tx);
  }

  /** The same news for a database function that calls `append_news` itself, after the aggregate's row is locked. Throws as `append` does. */
  prepare(organisationId: string, items: readonly News[]): OutgoingNews {
    const { correlationId, causationId } = currentCause();
    const traceparent = currentTraceparent();
    return (items as readonly AnyNews[]).map((item, place) => toJsonRow({
      place, organisationId, traceparent, correlationId, causationId,
      eventId: newId(), aggregateId: item.aggregateId, type: item.type, data: checked(item), occurredAt: item.occurredAt, recipient: item.recipientOrganisation,
    }));
  }

  /** Prepared news was written: the relay looks as soon as the transaction has committed, or at once where there is none. */
  written(tx?: EntityManager): void {
    if (tx) this.waker.ringAfter(tx);
    else this.waker.ring();
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
