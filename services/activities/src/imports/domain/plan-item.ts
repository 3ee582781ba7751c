import { sameValue } from '@pirtti/kernel';
import type { Activity } from '../../activities/domain/activity.js';
import type { ActivityContent } from '../../activities/domain/activity-content.js';
import { nextOccurrence, occurrenceOf, type OccurrenceChange, type OccurrenceChanges } from '../../activities/domain/occurrences.js';
import { lastPlannedDay, localDate } from '../../activities/domain/schedule.js';
import type { ImportedItem, ItemProblem, Said } from './imported-item.js';
import { contentOfNew, merge, type SaidField } from './merge.js';

/** What came from a source the last time. */
export interface Brought {
  readonly said: Said;
  readonly cancelled: boolean;
  /** Single times of the source that were carried over. */
  readonly changes: OccurrenceChanges;
}

/** An activity that came from the source before, as it is here now. */
export interface KnownItem {
  readonly uid: string;
  readonly activity: Activity;
  readonly brought: Brought;
  /** Whether it was not there the last time, and whether it was paused for that. */
  readonly gone: boolean;
  readonly pausedWhenGone: boolean;
}

/** One single time that goes otherwise from now on; null where it goes as planned again. */
export interface PlannedChange {
  readonly date: string;
  readonly change: OccurrenceChange | null;
}

/** What becomes of an item. `past` is over already, or was called off before it ever came: there is nothing to bring. */
export type ItemFate =
  | { readonly kind: 'new'; readonly content: ActivityContent }
  | { readonly kind: 'changed'; readonly content: ActivityContent; readonly changed: readonly SaidField[]; readonly kept: readonly SaidField[]; readonly changes: readonly PlannedChange[]; readonly status: 'cancel' | 'return' | null }
  | { readonly kind: 'same'; readonly kept: readonly SaidField[] }
  | { readonly kind: 'past' }
  | { readonly kind: 'refused'; readonly problems: readonly ItemProblem[] };

/** An item's fate, before anything is written. Doing what is planned and planning again leaves nothing to do. */
export function planItem(item: ImportedItem, known: KnownItem | undefined, { overEdits, at }: { readonly overEdits: boolean; readonly at: Date }): ItemFate {
  if (item.problems.length > 0) return { kind: 'refused', problems: item.problems };
  if (!known) return item.cancelled || isOver(item, at) ? { kind: 'past' } : { kind: 'new', content: contentOfNew(item.said) };
  const { activity, brought } = known;
  // what was put away here stays away
  if (activity.status === 'archived') return { kind: 'same', kept: [] };
  const { content, changed, kept } = merge(activity.content, brought.said, item.said, overEdits);
  const status = statusOf(item, known, content, at);
  const changes = activity.status === 'published' || status === 'return' ? singleTimes(item, known, content, at) : [];
  return changed.length > 0 || changes.length > 0 || status !== null ? { kind: 'changed', content, changed, kept, changes, status } : { kind: 'same', kept };
}

/** Whether all of it lies in the past. */
function isOver({ said: { schedule }, changes }: Pick<ImportedItem, 'said' | 'changes'>, at: Date): boolean {
  if (!schedule) return false;
  const last = lastPlannedDay(schedule);
  return last !== null && last < localDate(at) && !Object.values(changes).some((change) => change.status === 'moved' && change.meetsOn >= localDate(at));
}

function statusOf(item: ImportedItem, { activity, brought, pausedWhenGone }: KnownItem, content: ActivityContent, at: Date): 'cancel' | 'return' | null {
  if (item.cancelled) return !brought.cancelled && (activity.status === 'published' || activity.status === 'paused') ? 'cancel' : null;
  const wasCancelled = brought.cancelled && activity.status === 'cancelled';
  const isAway = pausedWhenGone && activity.status === 'paused';
  return (wasCancelled || isAway) && content.schedule && nextOccurrence({ schedule: content.schedule, changes: activity.changes }, at) ? 'return' : null;
}

/** Single times to come that the source has changed since, and nobody here has changed otherwise. */
function singleTimes({ changes: wanted }: ImportedItem, { activity, brought }: KnownItem, { schedule }: ActivityContent, at: Date): readonly PlannedChange[] {
  if (!schedule) return [];
  const dates = [...new Set([...Object.keys(wanted), ...Object.keys(brought.changes)])].sort();
  return dates.flatMap((date) => {
    const [theirs, before, ours] = [wanted[date], brought.changes[date], activity.changes[date]];
    const isTheirs = sameValue(ours, before) || ours === undefined;
    if (sameValue(theirs, ours) || !isTheirs || (sameValue(theirs, before) && ours !== undefined)) return [];
    const planned = occurrenceOf({ schedule, changes: activity.changes }, date);
    if (!planned || planned.startsAt <= at) return [];
    return [{ date, change: theirs ?? null }];
  });
}

/** What is remembered of an item once it was carried out. A single time that could not be carried over yet is tried again. */
export const broughtOf = ({ said, cancelled, changes }: ImportedItem, activity: Activity): Brought =>
  ({ said, cancelled, changes: Object.fromEntries(Object.entries(changes).filter(([date, change]) => sameValue(activity.changes[date], change))) });
