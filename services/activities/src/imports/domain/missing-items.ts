import { refuse, type Refusal } from '@pirtti/kernel';
import { nextOccurrence } from '../../activities/domain/occurrences.js';
import type { KnownItem } from './plan-item.js';

/** What a source brought before and has no longer, of how many that are still to come. */
export interface Missing {
  readonly items: readonly KnownItem[];
  readonly ofSource: number;
}

/** A few may always end together; of more, a wrong or half file is likelier. */
const A_FEW = 5;

/** Whether so many are missing that nobody should believe it untold. */
export const isMany = ({ items, ofSource }: Missing): boolean => items.length > A_FEW && items.length * 5 > ofSource;

/** Those that vanish: alive, still to come, and named nowhere in the file. What is over leaves a calendar by itself. */
export function missingFrom(known: readonly KnownItem[], uids: ReadonlySet<string>, at: Date): Missing {
  const alive = known.filter(({ activity, gone }) => !gone && isToCome(activity, at));
  return { items: alive.filter(({ uid }) => !uids.has(uid)), ofSource: alive.length };
}

function isToCome({ status, content: { schedule }, changes }: KnownItem['activity'], at: Date): boolean {
  if (status === 'cancelled' || status === 'archived') return false;
  return schedule === null || nextOccurrence({ schedule, changes }, at) !== undefined;
}

/** Those that are taken off offer. More than five and a fifth never are, unless somebody has told how many. */
export function vanishing(missing: Missing, told: number | null): readonly KnownItem[] | Refusal {
  if (isMany(missing) && told !== missing.items.length) return refuse('import-loses-many', { missing: missing.items.length, ofSource: missing.ofSource });
  return missing.items;
}
