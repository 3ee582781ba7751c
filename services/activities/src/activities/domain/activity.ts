import type { LocalizedText } from '@pirtti/kernel';
import type { ActivityContent, PublishableContent } from './activity-content.js';
import type { ActivityFact } from './activity-facts.js';
import type { OccurrenceChanges } from './occurrences.js';

interface Identity {
  readonly id: string;
  readonly organisationId: string;
  /** How many times what others follow has changed since the first draft: the calendar's SEQUENCE. */
  readonly revision: number;
  readonly changedAt: Date;
  /** Seats of the series that are held by accepted placements. Counted by the placements' store while the activity's row is locked. */
  readonly seatsTaken: number;
  /** Meetings that go otherwise than planned. */
  readonly changes: OccurrenceChanges;
}

/** Seen by its own organisation only. */
export interface DraftActivity extends Identity {
  readonly status: 'draft';
  readonly content: ActivityContent;
}

/** What was once offered to everyone, and so may be followed by anyone: what became of it is told and not hidden. */
interface Offered extends Identity {
  readonly content: PublishableContent;
  readonly publishedAt: Date;
}

export interface PublishedActivity extends Offered {
  readonly status: 'published';
}

/** On a break, called off, or over; `note` is the organiser's word to those who would have come. */
export interface WithdrawnActivity extends Offered {
  readonly status: 'paused' | 'cancelled' | 'archived';
  readonly withdrawnAt: Date;
  readonly note: LocalizedText | null;
}

/** A draft that was put away. */
export interface ShelvedActivity extends Identity {
  readonly status: 'archived';
  readonly content: ActivityContent;
  readonly publishedAt: null;
  readonly withdrawnAt: Date;
  readonly note: null;
}

export type OfferedActivity = PublishedActivity | WithdrawnActivity;
export type Activity = DraftActivity | OfferedActivity | ShelvedActivity;
export type ActivityStatus = Activity['status'];
export const ACTIVITY_STATUSES = ['draft', 'published', 'paused', 'cancelled', 'archived'] as const satisfies readonly ActivityStatus[];

/** Whether it was ever offered to everyone. */
export const wasOffered = (activity: Activity): activity is OfferedActivity => activity.status !== 'draft' && activity.publishedAt !== null;

/** Folds a fact into the next shape. Decisions see to it that facts come in an order that makes sense. */
export function evolve(activity: Activity | undefined, fact: ActivityFact): Activity {
  switch (fact.type) {
    case 'ActivityDrafted':
      return { status: 'draft', id: fact.activityId, organisationId: fact.organisationId, revision: 0, changedAt: fact.at, seatsTaken: 0, changes: {}, content: fact.content };
    case 'ActivityEdited':
      return { ...next(activity, fact), content: fact.content } as Activity;
    case 'ActivityPublished':
    case 'ActivityResumed':
      return { ...identityOf(next(activity, fact)), status: 'published', content: fact.content, publishedAt: fact.type === 'ActivityPublished' ? fact.at : (activity as OfferedActivity).publishedAt };
    case 'ActivityPaused':
    case 'ActivityCancelled':
    case 'ActivityArchived':
      return { ...(next(activity, fact) as OfferedActivity), status: WITHDRAWN[fact.type], withdrawnAt: fact.at, note: fact.note };
    case 'DraftShelved':
      return { ...identityOf(activity!), status: 'archived', content: activity!.content, publishedAt: null, withdrawnAt: fact.at, note: null, changedAt: fact.at };
    case 'DraftTakenUp':
      return { ...identityOf(activity!), status: 'draft', content: activity!.content, changedAt: fact.at };
    case 'OccurrenceCancelled':
    case 'OccurrenceMoved':
      return { ...next(activity, fact), changes: { ...activity!.changes, [fact.date]: fact.change } };
    case 'OccurrenceRestored': {
      const { [fact.date]: _restored, ...changes } = activity!.changes;
      return { ...next(activity, fact), changes };
    }
  }
}

const WITHDRAWN = { ActivityPaused: 'paused', ActivityCancelled: 'cancelled', ActivityArchived: 'archived' } as const;

const next = (activity: Activity | undefined, { at }: ActivityFact): Activity => ({ ...activity!, revision: activity!.revision + 1, changedAt: at });

const identityOf = ({ id, organisationId, revision, changedAt, seatsTaken, changes }: Activity): Identity => ({ id, organisationId, revision, changedAt, seatsTaken, changes });
