import { refuse, type Decision, type LocalizedText, type Refusal } from '@pirtti/kernel';
import type { Activity, PublishedActivity } from './activity.js';
import type { ActivityFact } from './activity-facts.js';
import { occurrenceOf, type Occurrence } from './occurrences.js';
import { instantOf } from './schedule.js';

export interface CancelOccurrence {
  readonly date: string;
  readonly note: LocalizedText | null;
  readonly at: Date;
}

type Decide = Decision<Activity | undefined, ActivityFact>;

/** Calls one meeting off. It keeps its identity, so who signed up can be told, and comes back whole if it is restored. */
export const cancelOccurrence = ({ date, note, at }: CancelOccurrence): Decide => toCome(date, at, (activity, before) =>
  (before.status === 'cancelled' ? [] : [{ type: 'OccurrenceCancelled', ...of(activity), date, before, change: { status: 'cancelled', note }, at }]));

export interface MoveOccurrence extends CancelOccurrence {
  readonly meetsOn: string;
  readonly startTime: string;
  readonly endTime: string;
}

/** Moves one meeting to another time. Its identity, and with it every seat that is held, goes along. */
export const moveOccurrence = ({ date, meetsOn, startTime, endTime, note, at }: MoveOccurrence): Decide => toCome(date, at, (activity, before) => {
  if (endTime <= startTime) return refuse('schedule-ends-before-it-starts');
  const [startsAt, endsAt] = [instantOf(meetsOn, startTime), instantOf(meetsOn, endTime)];
  if (endsAt <= at) return refuse('occurrence-cannot-move-to-the-past');
  if (before.status !== 'cancelled' && before.startsAt.getTime() === startsAt.getTime() && before.endsAt.getTime() === endsAt.getTime()) return [];
  return [{ type: 'OccurrenceMoved', ...of(activity), date, before, change: { status: 'moved', meetsOn, startTime, endTime, note }, at }];
});

/** Lets one meeting go as it was planned. */
export const restoreOccurrence = ({ date, at }: { readonly date: string; readonly at: Date }): Decide => (activity) => {
  if (activity && !activity.changes[date]) return [];
  return toCome(date, at, (published, before) => [{ type: 'OccurrenceRestored', ...of(published), date, before, at }])(activity);
};

/** Only what has not begun can be changed: what is over is told by its attendance. */
function toCome(date: string, at: Date, decide: (activity: PublishedActivity, before: Occurrence) => readonly ActivityFact[] | Refusal): Decide {
  return (activity) => {
    if (!activity) return refuse('not-found');
    if (activity.status !== 'published') return refuse('activity-is-not-published');
    const before = occurrenceOf({ schedule: activity.content.schedule, changes: activity.changes }, date);
    if (!before) return refuse('occurrence-does-not-exist');
    if (before.startsAt <= at) return refuse('occurrence-has-begun');
    return decide(activity, before);
  };
}

const of = ({ id: activityId, organisationId, content }: PublishedActivity) => ({ activityId, organisationId, content });
