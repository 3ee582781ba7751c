import { contractOf } from '@pirtti/contracts';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_ID, ORGANISATION_ID, TUESDAY as at } from '../activities/domain/activity.examples.js';
import type { FeedbackFact } from '../feedback/domain/feedback.js';
import { announceFeedback, TOLD_OF_FEEDBACK } from './announce-feedback.js';

const of = { activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, at };
const FEEDBACK_ID = '3b5d7f91-2c4e-4a60-8b7d-9f1c3e5a7b90';

/** One of each: the compiler asks for a row when a fact is added. */
const FACTS: { readonly [Type in FeedbackFact['type']]: Extract<FeedbackFact, { type: Type }> } = {
  FeedbackGiven: { type: 'FeedbackGiven', ...of, feedback: { id: FEEDBACK_ID, organisationId: ORGANISATION_ID, activityId: ACTIVITY_ID, face: 'poor', words: 'Oli kylmä', language: 'fi', givenIn: '2026-11' } },
  FeedbackGathered: { type: 'FeedbackGathered', ...of, batch: 1, faces: { good: 3, fair: 1, poor: 1 }, kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'] },
  FeedbackWordsErased: { type: 'FeedbackWordsErased', ...of, feedbackId: FEEDBACK_ID },
};

describe('what others may know of feedback', () => {
  it('is nothing of one answer, and nothing of words', () => {
    expect([FACTS.FeedbackGiven, FACTS.FeedbackWordsErased].flatMap(announceFeedback)).toEqual([]);
  });

  it('is the counts of five, complete for the report', () => {
    const [told] = announceFeedback(FACTS.FeedbackGathered);
    expect(told).toMatchObject({ type: TOLD_OF_FEEDBACK[0], data: { good: 3, fair: 1, poor: 1, month: '2026-11', municipalityCode: '217', kind: 'peer-group' } });
    expect(contractOf(TOLD_OF_FEEDBACK[0])!.data.safeParse(told!.data).error).toBeUndefined();
  });

  it('each five is news of its own', () => {
    const second = announceFeedback({ ...FACTS.FeedbackGathered, batch: 2 });
    expect(second[0]!.aggregateId).not.toBe(announceFeedback(FACTS.FeedbackGathered)[0]!.aggregateId);
  });
});
