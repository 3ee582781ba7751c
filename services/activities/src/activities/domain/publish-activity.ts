import { refuse, type Decision } from '@pirtti/kernel';
import type { Activity } from './activity.js';
import type { ActivityFact } from './activity-facts.js';
import { missingForPublication, publishable } from './publication-needs.js';
import { nextOccurrence } from './occurrences.js';

export interface PublishActivity {
  /** Whether the organiser must serve people in Swedish too (423/2003). */
  readonly bilingual: boolean;
  readonly at: Date;
}

/** Offers the activity to everyone. A second time changes nothing. */
export const publishActivity = ({ bilingual, at }: PublishActivity): Decision<Activity | undefined, ActivityFact> => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'published') return [];
  if (activity.status !== 'draft') return refuse('activity-is-not-a-draft', { status: activity.status });
  const content = publishable(activity.content, bilingual);
  if (!content) return refuse('publication-needs-more', { missing: missingForPublication(activity.content, bilingual) });
  if (!nextOccurrence({ schedule: content.schedule, changes: activity.changes }, at)) return refuse('every-occurrence-is-past');
  return [{ type: 'ActivityPublished', activityId: activity.id, organisationId: activity.organisationId, content, at }];
};
