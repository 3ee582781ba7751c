import type { OccurrenceChanges } from '../../activities/domain/occurrences.js';
import type { ActivityContent } from '../../activities/domain/activity-content.js';

/** What stands in the way of an item: a code of our problems or of the rules for fields, and where it was. */
export interface ItemProblem {
  readonly code: string;
  /** A field of an activity, or null where the item as a whole is faulty. */
  readonly field: string | null;
  /** What the file says there, cut short. */
  readonly value: string | null;
}

/** What a source can say of an activity. What it does not say is absent. */
export type Said = Partial<Pick<ActivityContent, 'kind' | 'names' | 'summary' | 'description' | 'place' | 'schedule' | 'capacity' | 'price' | 'languages' | 'targetGroups' | 'contact'>>;

/** One activity of somebody's file, as far as it can be understood. */
export interface ImportedItem {
  /** On which line of the file it begins. */
  readonly line: number;
  /** The source's own identity of it, the same from one time to the next. */
  readonly uid: string;
  readonly name: string;
  readonly said: Said;
  /** Single meetings that go otherwise. */
  readonly changes: OccurrenceChanges;
  /** Whether the source says that it is not held at all. */
  readonly cancelled: boolean;
  readonly problems: readonly ItemProblem[];
}

const MOST_SHOWN = 100;

/** A problem with what the file said, cut to what a table can show. */
export const problemOf = (code: string, field: string | null = null, value: string | null = null): ItemProblem =>
  ({ code, field, value: value === null ? null : value.slice(0, MOST_SHOWN) });
