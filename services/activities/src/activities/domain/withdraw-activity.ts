import { refuse, type Decision, type LocalizedText } from '@pirtti/kernel';
import { wasOffered, type Activity } from './activity.js';
import type { ActivityFact } from './activity-facts.js';
import { nextOccurrence } from './occurrences.js';
import { missingForPublication, publishable } from './publication-needs.js';

export interface WithdrawActivity {
  /** The organiser's word to those who would have come. */
  readonly note: LocalizedText | null;
  readonly at: Date;
}

type Decide = Decision<Activity | undefined, ActivityFact>;

/** Not offered for now. Who has signed up keeps the seat for when it goes on. */
export const pauseActivity = ({ note, at }: WithdrawActivity): Decide => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'paused') return [];
  if (activity.status !== 'published') return refuse('activity-is-not-published');
  return [{ type: 'ActivityPaused', ...of(activity), content: activity.content, wasPublished: true, note, at }];
};

/** Called off for good, though a mistake can be taken back by restoring. */
export const cancelActivity = ({ note, at }: WithdrawActivity): Decide => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'cancelled') return [];
  if (activity.status !== 'published' && activity.status !== 'paused') return refuse('activity-is-not-published');
  return [{ type: 'ActivityCancelled', ...of(activity), content: activity.content, note, at }];
};

/** Put away: a draft that came to nothing, or what is over. What people still expect to meet is cancelled or paused first. */
export const archiveActivity = ({ at }: { readonly at: Date }): Decide => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'archived') return [];
  if (activity.status === 'draft') return [{ type: 'DraftShelved', ...of(activity), at }];
  const { content, changes } = activity;
  if (activity.status === 'published' && nextOccurrence({ schedule: content.schedule, changes }, at)) return refuse('activity-still-meets');
  return [{ type: 'ActivityArchived', ...of(activity), content, note: activity.status === 'published' ? null : activity.note, at }];
};

export interface ResumeActivity {
  readonly bilingual: boolean;
  readonly at: Date;
}

/** Offered again after a break. */
export const resumeActivity = ({ bilingual, at }: ResumeActivity): Decide => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'published') return [];
  if (activity.status !== 'paused') return refuse('activity-is-not-paused', { status: activity.status });
  const content = publishable(activity.content, bilingual);
  if (!content) return refuse('publication-needs-more', { missing: missingForPublication(activity.content, bilingual) });
  if (!nextOccurrence({ schedule: content.schedule, changes: activity.changes }, at)) return refuse('every-occurrence-is-past');
  return [{ type: 'ActivityResumed', ...of(activity), content, at }];
};

/** Takes back a cancellation or an archiving: what was offered is on a break until it is resumed, a draft is a draft again. */
export const restoreActivity = ({ at }: { readonly at: Date }): Decide => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'draft' || activity.status === 'paused') return [];
  if (activity.status === 'published') return refuse('activity-is-published');
  if (!wasOffered(activity)) return [{ type: 'DraftTakenUp', ...of(activity), at }];
  return [{ type: 'ActivityPaused', ...of(activity), content: activity.content, wasPublished: false, note: null, at }];
};

const of = ({ id: activityId, organisationId }: Activity) => ({ activityId, organisationId });
