import { dayInHelsinki, FEEDBACK_BATCH, personalDataKindsIn, refuse, type Decision, type FeedbackFace, type Language } from '@pirtti/kernel';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import { occurrencesBetween } from '../../activities/domain/occurrences.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { countFaces, type Feedback, type FeedbackFact } from './feedback.js';

/** For so long after a meeting people remember how it was. */
const REMEMBERED_DAYS = 60;

/** What giving and erasing must see, read while the activity's answers are locked. */
export interface FeedbackSituation {
  readonly activity: OfferedActivity | undefined;
  /** The answer with that id, where there is one. */
  readonly known: Feedback | undefined;
  /** How many answers there are. */
  readonly given: number;
  /** The faces of the batch that is not whole yet. */
  readonly waiting: readonly FeedbackFace[];
}

export interface GiveFeedback {
  readonly feedbackId: string;
  readonly face: FeedbackFace;
  readonly words: string | null;
  readonly language: Language;
  readonly at: Date;
}

/** Somebody who took part tells how it was. What tells of a person is not kept, not even for the organiser. */
export const giveFeedback = ({ feedbackId, face, words, language, at }: GiveFeedback): Decision<FeedbackSituation, FeedbackFact> => ({ activity, known, given, waiting }) => {
  if (known) return [];
  if (!activity) return refuse('not-found');
  if (!hasMetLately(activity, at)) return refuse('nothing-to-tell-of-now');
  const found = personalDataKindsIn(words ?? '');
  if (found.length > 0) return refuse('words-tell-of-somebody', { found: [...found] });
  const of = { activityId: activity.id, organisationId: activity.organisationId, at };
  const faces = [...waiting, face];
  const feedback = { id: feedbackId, organisationId: activity.organisationId, activityId: activity.id, face, words, language, givenIn: dayInHelsinki(at).slice(0, 7) };
  const { kind, place, targetGroups } = activity.content;
  return [
    { type: 'FeedbackGiven', ...of, feedback },
    ...(faces.length < FEEDBACK_BATCH ? [] : [{
      type: 'FeedbackGathered' as const, ...of, batch: (given + 1) / FEEDBACK_BATCH, faces: countFaces(faces), kind, placeKind: place.kind, municipalityCode: place.municipalityCode, targetGroups,
    }]),
  ];
};

/** Takes words away, for instance because somebody can be recognised in them. That there was an answer stays, and is still counted. */
export const eraseFeedbackWords = ({ at }: { readonly at: Date }): Decision<FeedbackSituation, FeedbackFact> => ({ activity, known }) => {
  if (!activity || known?.activityId !== activity.id) return refuse('not-found');
  return known.words === null ? [] : [{ type: 'FeedbackWordsErased', activityId: activity.id, organisationId: activity.organisationId, feedbackId: known.id, at }];
};

const hasMetLately = ({ content: { schedule }, changes }: OfferedActivity, at: Date): boolean => {
  const today = localDate(at);
  return occurrencesBetween({ schedule, changes }, addDays(today, -REMEMBERED_DAYS), today).some(({ status, startsAt }) => status !== 'cancelled' && startsAt <= at);
};
