import type { ActivityContent, PublishableContent } from './activity-content.js';

export interface ActivityDrafted {
  readonly type: 'ActivityDrafted';
  readonly activityId: string;
  readonly organisationId: string;
  readonly content: ActivityContent;
  readonly at: Date;
}

/** `offered` holds the content where the activity is already published, so that the world can be told anew. */
export interface ActivityEdited {
  readonly type: 'ActivityEdited';
  readonly activityId: string;
  readonly organisationId: string;
  readonly content: ActivityContent;
  readonly offered: { readonly before: PublishableContent; readonly after: PublishableContent } | null;
  readonly at: Date;
}

export interface ActivityPublished {
  readonly type: 'ActivityPublished';
  readonly activityId: string;
  readonly organisationId: string;
  readonly content: PublishableContent;
  readonly at: Date;
}

/** What can have happened to an activity. Private: `announce.ts` says what others may know. */
export type ActivityFact = ActivityDrafted | ActivityEdited | ActivityPublished;
