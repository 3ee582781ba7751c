import { refuse, sameValue, type Decision } from '@pirtti/kernel';
import type { Activity } from './activity.js';
import type { ActivityContent } from './activity-content.js';
import type { ActivityFact } from './activity-facts.js';
import { missingForPublication, publishable } from './publication-needs.js';
import { scheduleProblem } from './schedule-problems.js';

export interface EditActivity {
  readonly content: ActivityContent;
  readonly bilingual: boolean;
  readonly at: Date;
}

/** Replaces what the organiser wrote. What is published must stay whole, and keep the seats that are already held. */
export const editActivity = ({ content, bilingual, at }: EditActivity): Decision<Activity | undefined, ActivityFact> => (activity) => {
  if (!activity) return refuse('not-found');
  if (sameValue(activity.content, content)) return [];
  const problem = scheduleProblem(content.schedule);
  if (problem) return problem;
  if (content.capacity !== null && content.capacity < activity.seatsTaken) {
    return refuse('capacity-is-less-than-seats-held', { seatsHeld: activity.seatsTaken });
  }
  if (activity.status === 'archived') return refuse('activity-is-archived');
  const edited = { type: 'ActivityEdited', activityId: activity.id, organisationId: activity.organisationId, content, at } as const;
  if (activity.status === 'draft') return [{ ...edited, offered: null }];
  const after = publishable(content, bilingual);
  if (!after) return refuse('publication-needs-more', { missing: missingForPublication(content, bilingual) });
  // what is on a break is told of when it comes back
  return [{ ...edited, offered: activity.status === 'published' ? { before: activity.content, after } : null }];
};
