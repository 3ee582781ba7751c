import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import { isRefusal, newId, refuse, type Refusal } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { ActivityRow, toState } from '../../activities/storage/activity.row.js';
import { ActivityStore, lockActivity } from '../../activities/storage/activity.store.js';
import type { Activity } from '../../activities/domain/activity.js';
import { problemOf, type ImportedItem } from '../domain/imported-item.js';
import { stepsOf, stepsOfMissing, type Step } from '../domain/item-steps.js';
import { missingFrom, type Missing } from '../domain/missing-items.js';
import { broughtOf, planItem, type ItemFate, type KnownItem } from '../domain/plan-item.js';
import type { Source } from '../domain/source.js';
import { ImportedItemRow, type ImportRunItemRow } from './import.rows.js';

export interface PlannedItem {
  readonly item: ImportedItem;
  readonly known: KnownItem | undefined;
  readonly fate: ItemFate;
}

export interface ImportPlan {
  readonly items: readonly PlannedItem[];
  readonly missing: Missing;
}

export type ItemResult = Pick<ImportRunItemRow, 'line' | 'name' | 'fate' | 'activityId' | 'changed' | 'kept' | 'problems'>;

/** Compares what a source says with what came of it, and carries it out item by item. */
@Injectable()
export class ImportStore {
  constructor(private readonly activities: ActivityStore, private readonly organisations: Organisations) {}

  /** Everybody else is served between a few of these. */
  private static readonly AT_ONCE = 20;

  /** What would become of each item. Nothing is written. */
  async plan(tx: EntityManager, source: Source, items: readonly ImportedItem[], overEdits: boolean, at: Date): Promise<ImportPlan> {
    const known = new Map((await this.known(tx, source.id)).map((one) => [one.uid, one]));
    const planned: PlannedItem[] = [];
    for (const item of items) {
      if (planned.length % ImportStore.AT_ONCE === 0) await breathe();
      const before = known.get(item.uid);
      planned.push({ item, known: before, fate: planItem(item, before, { overEdits, at }) });
    }
    return { items: planned, missing: missingFrom([...known.values()], new Set(items.map(({ uid }) => uid)), at) };
  }

  async isBilingual(tx: EntityManager, { organisationId }: Source): Promise<boolean> {
    return (await this.organisations.find(tx, organisationId))?.bilingual ?? false;
  }

  /** Brings one item in, or says why not; then nothing of it is written. Looked at anew: the plan may be minutes old. */
  async bring(tx: EntityManager, source: Source, item: ImportedItem, { overEdits, bilingual, at }: { overEdits: boolean; bilingual: boolean; at: Date }): Promise<ItemResult> {
    const before = await tx.findOneBy(ImportedItemRow, { sourceId: source.id, uid: item.uid });
    const row = before && await lockActivity(tx, before.activityId);
    const known = before && row ? knownOf(before, toState(row)) : undefined;
    const fate = planItem(item, known, { overEdits, at });
    const told: ItemResult = { line: item.line, name: item.name, fate: fate.kind, activityId: known?.activity.id ?? null, changed: fate.kind === 'changed' ? [...fate.changed] : [], kept: 'kept' in fate ? [...fate.kept] : [], problems: fate.kind === 'refused' ? fate.problems : [] };
    if (fate.kind === 'refused' || fate.kind === 'past') return told;
    const activityId = known?.activity.id ?? newId();
    const activity = await this.follow(tx, activityId, known?.activity, stepsOf(item, fate, { activityId, organisationId: source.organisationId, bilingual, publish: source.publish, at }));
    if (isRefusal(activity)) return { ...told, fate: 'refused', changed: [], problems: [problemOf(activity.code)] };
    const brought = { ...broughtOf(item, activity), goneAt: null, pausedWhenGone: false };
    await (before ? tx.update(ImportedItemRow, { sourceId: source.id, uid: item.uid }, brought) : tx.insert(ImportedItemRow, { organisationId: source.organisationId, sourceId: source.id, uid: item.uid, activityId, ...brought }));
    return { ...told, activityId };
  }

  /** Takes off offer what its source has no longer; somebody looks at it. */
  async lose(tx: EntityManager, source: Source, uid: string, at: Date): Promise<ItemResult | undefined> {
    const before = await tx.findOneBy(ImportedItemRow, { sourceId: source.id, uid });
    const row = before && !before.goneAt && await lockActivity(tx, before.activityId);
    if (!before || !row) return undefined;
    const activity = toState(row);
    const after = await this.follow(tx, activity.id, activity, stepsOfMissing(activity, at));
    const told = { line: null, name: activity.content.names.fi, activityId: activity.id, changed: [], kept: [] };
    if (isRefusal(after)) return { ...told, fate: 'refused', problems: [problemOf(after.code)] };
    await tx.update(ImportedItemRow, { sourceId: source.id, uid }, { goneAt: at, pausedWhenGone: activity.status === 'published' });
    return { ...told, fate: 'gone', problems: [] };
  }

  private async known(tx: EntityManager, sourceId: string): Promise<KnownItem[]> {
    const rows = await tx.findBy(ImportedItemRow, { sourceId });
    const activities = new Map((await tx.findBy(ActivityRow, { id: In(rows.map(({ activityId }) => activityId)) })).map((row) => [row.id, toState(row)]));
    return rows.flatMap((row) => (activities.has(row.activityId) ? [knownOf(row, activities.get(row.activityId)!)] : []));
  }

  /** All steps or none. */
  private async follow(tx: EntityManager, id: string, before: Activity | undefined, steps: readonly Step[]): Promise<Activity | Refusal> {
    await tx.query('savepoint item');
    let activity = before;
    for (const { decide, onlyIfItMay } of steps) {
      const after = await this.activities.change(tx, id, decide);
      if (!isRefusal(after)) activity = after;
      else if (!onlyIfItMay) {
        await tx.query('rollback to savepoint item');
        return after;
      }
    }
    await tx.query('release savepoint item');
    return activity ?? refuse('not-found');
  }
}

const knownOf = ({ uid, said, cancelled, changes, goneAt, pausedWhenGone }: ImportedItemRow, activity: Activity): KnownItem =>
  ({ uid, activity, brought: { said, cancelled, changes }, gone: goneAt !== null, pausedWhenGone });

const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
