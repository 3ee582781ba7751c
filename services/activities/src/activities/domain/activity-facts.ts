import type { LocalizedText } from '@pirtti/kernel';
import type { ActivityContent, PublishableContent } from './activity-content.js';
import type { Occurrence, OccurrenceChange } from './occurrences.js';

interface OfActivity {
  readonly activityId: string;
  readonly organisationId: string;
  readonly at: Date;
}

export interface ActivityDrafted extends OfActivity {
  readonly type: 'ActivityDrafted';
  readonly content: ActivityContent;
}

/** `offered` holds the content where the activity is already published, so that the world can be told anew. */
export interface ActivityEdited extends OfActivity {
  readonly type: 'ActivityEdited';
  readonly content: ActivityContent;
  readonly offered: { readonly before: PublishableContent; readonly after: PublishableContent } | null;
}

/** Offered for the first time, or again after a break. */
export interface Offering<Type extends string> extends OfActivity {
  readonly type: Type;
  readonly content: PublishableContent;
}

/** Not offered for now, not any more, or not ever again; `content` is what the world knew of it. */
export interface Withdrawal<Type extends string = string> extends OfActivity {
  readonly type: Type;
  readonly content: PublishableContent;
  readonly note: LocalizedText | null;
}

/** A break of what was offered, or what restoring leads to. */
export interface ActivityPaused extends Withdrawal<'ActivityPaused'> {
  /** Whether it was offered until now: the world is told once. */
  readonly wasPublished: boolean;
}

/** A draft was put away, or taken up again: nobody else's business. */
export interface DraftKept<Type extends string> extends OfActivity {
  readonly type: Type;
}

interface OfOccurrence extends OfActivity {
  /** The day for which it was planned. */
  readonly date: string;
  readonly content: PublishableContent;
  readonly before: Occurrence;
}

/** One meeting is off. */
export interface OccurrenceCancelled extends OfOccurrence {
  readonly type: 'OccurrenceCancelled';
  readonly change: OccurrenceChange;
}

/** One meeting is at another time. */
export interface OccurrenceMoved extends OfOccurrence {
  readonly type: 'OccurrenceMoved';
  readonly change: OccurrenceChange;
}

/** One meeting goes as planned after all. */
export interface OccurrenceRestored extends OfOccurrence {
  readonly type: 'OccurrenceRestored';
}

/** What can have happened to an activity. Private: `announce.ts` says what others may know. */
export type ActivityFact =
  | ActivityDrafted | ActivityEdited
  | Offering<'ActivityPublished'> | Offering<'ActivityResumed'>
  | ActivityPaused | Withdrawal<'ActivityCancelled'> | Withdrawal<'ActivityArchived'>
  | DraftKept<'DraftShelved'> | DraftKept<'DraftTakenUp'>
  | OccurrenceCancelled | OccurrenceMoved | OccurrenceRestored;
