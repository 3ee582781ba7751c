import { dayInHelsinki, idOf } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import type { FeedbackFact } from '../feedback/domain/feedback.js';

/** All that is told of these. */
export const TOLD_OF_FEEDBACK = ['activities.feedback-gathered.v1'] as const;

/** Of how people found it others learn counts of five at a time: never words, and never one person's answer. */
export function announceFeedback(fact: FeedbackFact): News[] {
  switch (fact.type) {
    // one answer is nobody's to count; erased words were never told
    case 'FeedbackGiven':
    case 'FeedbackWordsErased':
      return [];
    case 'FeedbackGathered': {
      const { activityId, organisationId, batch, faces, kind, placeKind, municipalityCode, targetGroups, at } = fact;
      return [news('activities.feedback-gathered.v1', idOf(activityId, `feedback ${batch}`), at, {
        activityId, organisationId, kind, placeKind, municipalityCode, targetGroups: [...targetGroups], month: dayInHelsinki(at).slice(0, 7), ...faces,
      })];
    }
  }
}
