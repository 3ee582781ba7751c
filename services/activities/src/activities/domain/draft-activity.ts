import type { Decision } from '@pirtti/kernel';
import type { Activity } from './activity.js';
import type { ActivityContent } from './activity-content.js';
import type { ActivityFact } from './activity-facts.js';
import { scheduleProblem } from './schedule-problems.js';

export interface DraftActivity {
  readonly activityId: string;
  readonly organisationId: string;
  readonly content: ActivityContent;
  readonly at: Date;
}

/** A draft needs a name and a kind only: what is missing is asked when it is published. */
export const draftActivity = ({ activityId, organisationId, content, at }: DraftActivity): Decision<Activity | undefined, ActivityFact> => (activity) => {
  if (activity) return [];
  return scheduleProblem(content.schedule) ?? [{ type: 'ActivityDrafted', activityId, organisationId, content, at }];
};
