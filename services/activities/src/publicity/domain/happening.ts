import type { LocalizedText } from '@pirtti/kernel';
import type { PublishableContent } from '../../activities/domain/activity-content.js';

/** From when to when; without an end where nobody has said it. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

/** An occurrence of a published activity with all that is told of it. */
export interface Happening extends Span {
  readonly activityId: string;
  readonly organisationId: string;
  readonly organiser: LocalizedText;
  readonly content: Pick<PublishableContent, 'kind' | 'names' | 'summary' | 'place' | 'price' | 'accessibility' | 'transport' | 'contact'>;
  /** The day for which it was planned: with the activity its identity. */
  readonly date: string;
  readonly status: 'scheduled' | 'moved' | 'cancelled';
  /** Of a moved one: when it would have been. */
  readonly planned: Span | null;
  /** Why, or what is otherwise, in the organiser's words. */
  readonly note: LocalizedText | null;
}
