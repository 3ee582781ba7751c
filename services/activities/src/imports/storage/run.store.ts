import { Injectable } from '@nestjs/common';
import { newId, refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Source } from '../domain/source.js';
import type { ImportedItem } from '../domain/imported-item.js';
import { ImportStore, type ItemResult } from './import.store.js';
import { ImportRunItemRow, ImportRunRow, type RowFate } from './import.rows.js';
import { SourceStore } from './source.store.js';

export interface StartRun {
  readonly items: readonly ImportedItem[];
  readonly vanishing: readonly string[];
  readonly overEdits: boolean;
  readonly byPerson: boolean;
  readonly at: Date;
}

interface Due {
  readonly organisationId: string;
  readonly id: string;
}

/** So many in one transaction: a few seconds at most, so that progress is seen and nobody waits long for a lock. */
const BATCH = 20;
/** Whoever has not come on for so long is thought to have died. */
export const STUCK_AFTER_MS = 60_000;
const MOST_TRIES = 3;
/** Earlier ones are forgotten. */
const KEPT_OF_SOURCE = 20;

const COUNTS: Readonly<Record<RowFate, 'added' | 'changed' | 'same' | 'past' | 'refused' | 'gone'>> = { new: 'added', changed: 'changed', same: 'same', past: 'past', refused: 'refused', gone: 'gone' };

/** Each time that a source is brought in, in pieces, so that whoever dies in between is followed by somebody who goes on. */
@Injectable()
export class RunStore {
  constructor(private readonly imports: ImportStore, private readonly sources: SourceStore) {}

  async start(tx: EntityManager, { id: sourceId, organisationId }: Source, { items, vanishing, overEdits, byPerson, at }: StartRun): Promise<{ readonly id: string } | Refusal> {
    if (await tx.existsBy(ImportRunRow, { sourceId, state: 'running' })) return refuse('import-is-running');
    const id = newId();
    await tx.insert(ImportRunRow, {
      organisationId, id, sourceId, state: 'running', byPerson, startedAt: at, beatAt: null, endedAt: null, tries: 0, items, vanishing: [...vanishing], overEdits,
      total: items.length + vanishing.length, done: 0, added: 0, changed: 0, same: 0, past: 0, refused: 0, gone: 0, failure: null,
    });
    await tx.query('delete from import_runs where source_id = $1 and id in (select id from import_runs where source_id = $1 order by started_at desc, id offset $2)', [sourceId, KEPT_OF_SOURCE]);
    return { id };
  }

  async find(tx: EntityManager, id: string): Promise<ImportRunRow | undefined> {
    return (await tx.findOneBy(ImportRunRow, { id })) ?? undefined;
  }

  async latest(tx: EntityManager, sourceIds: readonly string[]): Promise<ReadonlyMap<string, ImportRunRow>> {
    const rows = await tx.createQueryBuilder(ImportRunRow, 'r').distinctOn(['r.source_id']).where('r.source_id = any(:sourceIds)', { sourceIds: [...sourceIds] }).orderBy('r.source_id').addOrderBy('r.started_at', 'DESC').getMany();
    return new Map(rows.map((row) => [row.sourceId, row]));
  }

  async list(tx: EntityManager, sourceId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: ImportRunRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(ImportRunRow, { where: { sourceId }, order: { startedAt: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }

  async rows(tx: EntityManager, runId: string, fate: RowFate | undefined, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: ImportRunItemRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(ImportRunItemRow, { where: { runId, ...(fate && { fate }) }, order: { position: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }

  /** Those that nobody is carrying out, of all organisations: asked with the rights of mail, which sees them. */
  due(mail: Pick<EntityManager, 'query'>, at: Date): Promise<Due[]> {
    return mail.query<Due[]>(`select organisation_id as "organisationId", id from import_runs where state = 'running' and (beat_at is null or beat_at <= $1) order by started_at`, [stuckBefore(at)]);
  }

  /** Takes a run that nobody carries out. One that has been taken up too often, and never finished, has failed. */
  async claim(tx: EntityManager, id: string, at: Date): Promise<boolean> {
    const run = await tx.findOne(ImportRunRow, { where: { id, state: 'running' }, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
    if (!run || (run.beatAt && run.beatAt > stuckBefore(at))) return false;
    if (run.tries >= MOST_TRIES) {
      await tx.update(ImportRunRow, { id }, { state: 'failed', endedAt: at, items: null, vanishing: [], failure: 'import-run-is-stuck' });
      return false;
    }
    await tx.update(ImportRunRow, { id }, { beatAt: at, tries: run.tries + 1 });
    return true;
  }

  /** Does the next few. True while there is more. */
  async next(tx: EntityManager, id: string, at: Date): Promise<boolean> {
    const run = await tx.createQueryBuilder(ImportRunRow, 'r').addSelect('r.items').addSelect('r.vanishing').where("r.id = :id and r.state = 'running'", { id }).setLock('pessimistic_write').getOne();
    const source = run && await this.sources.find(tx, run.sourceId);
    if (!run?.items || !source) return false;
    const bilingual = await this.imports.isBilingual(tx, source);
    const results: ItemResult[] = [];
    const until = Math.min(run.done + BATCH, run.total);
    for (let position = run.done; position < until; position += 1) {
      const item = run.items[position];
      const result = item ? await this.imports.bring(tx, source, item, { overEdits: run.overEdits, bilingual, at }) : await this.imports.lose(tx, source, run.vanishing[position - run.items.length]!, at);
      if (result) results.push(result);
      if (result) await tx.insert(ImportRunItemRow, { organisationId: run.organisationId, runId: id, position, ...result });
    }
    const counted = Object.fromEntries((Object.keys(COUNTS) as RowFate[]).map((fate) => [COUNTS[fate], run[COUNTS[fate]] + results.filter((one) => one.fate === fate).length]));
    const isOver = until === run.total;
    await tx.update(ImportRunRow, { id }, { ...counted, done: until, beatAt: at, ...(isOver && { state: 'done', endedAt: at, items: null, vanishing: [] }) });
    return !isOver;
  }
}

const stuckBefore = (at: Date): Date => new Date(at.getTime() - STUCK_AFTER_MS);
