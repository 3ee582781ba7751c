import type { ActivityContent, PublishableContent } from './activity-content.js';
import type { ActivityFact } from './activity-facts.js';

interface Identity {
  readonly id: string;
  readonly organisationId: string;
  /** How many times the content has changed since the first draft: the calendar's SEQUENCE. */
  readonly revision: number;
  readonly changedAt: Date;
  /** Seats that accepted placements hold. Counted by the placements' store while the activity's row is locked. */
  readonly seatsTaken: number;
}

/** Seen by its own organisation only. */
export interface DraftActivity extends Identity {
  readonly status: 'draft';
  readonly content: ActivityContent;
}

/** Offered to everyone. */
export interface PublishedActivity extends Identity {
  readonly status: 'published';
  readonly content: PublishableContent;
  readonly publishedAt: Date;
}

export type Activity = DraftActivity | PublishedActivity;

/** Folds a fact into the next shape. Decisions see to it that facts come in an order that makes sense. */
export function evolve(activity: Activity | undefined, fact: ActivityFact): Activity {
  switch (fact.type) {
    case 'ActivityDrafted':
      return { status: 'draft', id: fact.activityId, organisationId: fact.organisationId, revision: 0, changedAt: fact.at, seatsTaken: 0, content: fact.content };
    case 'ActivityEdited':
      return { ...activity!, revision: activity!.revision + 1, changedAt: fact.at, content: fact.content } as Activity;
    case 'ActivityPublished':
      return { ...activity!, status: 'published', content: fact.content, publishedAt: fact.at, changedAt: fact.at };
  }
}
