import { Injectable } from '@nestjs/common';
import { refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { changeSource, CLAIMED_MS, NEVER_FETCHED, type FetchState, type Source, type SourceContent } from '../domain/source.js';
import { ImportSourceRow } from './import.rows.js';

interface Due {
  readonly organisationId: string;
  readonly id: string;
}

/** Keeps sources, and how their fetching goes. */
@Injectable()
export class SourceStore {
  async list(tx: EntityManager, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: Source[]; total: number }> {
    const [items, total] = await tx.findAndCount(ImportSourceRow, { order: { endedAt: { direction: 'desc', nulls: 'first' }, name: 'asc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }

  async find(tx: EntityManager, id: string): Promise<Source | undefined> {
    return (await tx.findOneBy(ImportSourceRow, { id })) ?? undefined;
  }

  /** Locked till the transaction ends: of two who bring the same source in, one waits. */
  async lock(tx: EntityManager, id: string): Promise<Source | undefined> {
    return (await tx.findOne(ImportSourceRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
  }

  async add(tx: EntityManager, organisationId: string, id: string, content: SourceContent, at: Date): Promise<Source> {
    const source: Source = { ...content, ...NEVER_FETCHED, id, organisationId, version: 1, endedAt: null, nextAt: content.address === null ? null : at };
    await tx.insert(ImportSourceRow, source as ImportSourceRow);
    return source;
  }

  async change(tx: EntityManager, id: string, content: SourceContent, version: number, at: Date): Promise<Source | Refusal> {
    const before = await this.lock(tx, id);
    if (!before) return refuse('not-found');
    const after = changeSource(before, content, version, at);
    if (!('refused' in after)) await tx.update(ImportSourceRow, { id }, after as ImportSourceRow);
    return after;
  }

  /** Nothing more is brought from it. What came stays. */
  async end(tx: EntityManager, id: string, at: Date): Promise<Source | Refusal> {
    const before = await this.lock(tx, id);
    if (!before) return refuse('not-found');
    if (!before.endedAt) await tx.update(ImportSourceRow, { id }, { endedAt: at, nextAt: null, halted: null, version: before.version + 1 });
    return (await this.find(tx, id))!;
  }

  async note(tx: EntityManager, id: string, { etag, lastModified, triedAt, wellAt, failingSince, failure, failures, nextAt, halted }: FetchState): Promise<void> {
    await tx.update(ImportSourceRow, { id }, { etag, lastModified, triedAt, wellAt, failingSince, failure, failures, nextAt, halted });
  }

  /** Which may be fetched now, of all organisations: asked with the rights of mail, which sees them. */
  due(mail: Pick<EntityManager, 'query'>, at: Date, most: number): Promise<Due[]> {
    return mail.query<Due[]>('select organisation_id as "organisationId", id from import_sources where next_at <= $1 order by next_at limit $2', [at, most]);
  }

  /** Takes a source that is due, for a while: who dies with it is followed by somebody else. Undefined where another was faster. */
  async claim(tx: EntityManager, id: string, at: Date): Promise<Source | undefined> {
    const { affected } = await tx.createQueryBuilder().update(ImportSourceRow).set({ nextAt: new Date(at.getTime() + CLAIMED_MS) }).where('id = :id and next_at <= :at', { id, at }).execute();
    return affected ? this.find(tx, id) : undefined;
  }
}
