import type { OfferedActivity } from '../../activities/domain/activity.js';
import { nextOccurrence } from '../../activities/domain/occurrences.js';
import { addDays, lastPlannedDay, localDate } from '../../activities/domain/schedule.js';

/** How long a calendar still tells of what was called off, so that everybody who follows it learns it before it is gone. */
const TOLD_DAYS = 30;
/** How long it keeps what is over: people look back. */
const KEPT_DAYS = 90;

/** Whether followers must learn that it is not held: withdrawn while there was something to come. What was put away after its last time has been held. */
export function isCalledOff(activity: OfferedActivity, at: Date): boolean {
  if (activity.status === 'published') return false;
  const { content: { schedule }, changes, withdrawnAt } = activity;
  return activity.status !== 'archived' || nextOccurrence({ schedule, changes }, withdrawnAt < at ? withdrawnAt : at) !== undefined;
}

/** Whether a calendar of many still holds it. */
export function isFollowed(activity: OfferedActivity, at: Date): boolean {
  const today = localDate(at);
  if (activity.status !== 'published' && (localDate(activity.withdrawnAt) < addDays(today, -TOLD_DAYS) || !isCalledOff(activity, at))) return false;
  const last = lastPlannedDay(activity.content.schedule);
  const latest = Object.values(activity.changes).flatMap((change) => (change.status === 'moved' ? change.meetsOn : []));
  return last === null || [last, ...latest].some((day) => day >= addDays(today, -KEPT_DAYS));
}
