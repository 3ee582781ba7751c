import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_ID, ORGANISATION_ID, published, wholeContent } from '../../activities/domain/activity.examples.js';
import { countFaces, shownOf, type Feedback } from './feedback.js';
import { eraseFeedbackWords, giveFeedback, type FeedbackSituation } from './give-feedback.js';

const FEEDBACK_ID = '3b5d7f91-2c4e-4a60-8b7d-9f1c3e5a7b90';
/** Wednesday, an hour after the meeting began. */
const at = new Date('2026-11-25T12:00:00Z');
const feedback = (more: Partial<Feedback> = {}): Feedback =>
  ({ id: FEEDBACK_ID, organisationId: ORGANISATION_ID, activityId: ACTIVITY_ID, face: 'good', words: 'Kahvi oli hyvää', language: 'fi', givenIn: '2026-11', ...more });
const situation = (more: Partial<FeedbackSituation> = {}): FeedbackSituation => ({ activity: published(), known: undefined, given: 0, waiting: [], ...more });
const give = (more: Partial<Parameters<typeof giveFeedback>[0]> = {}) => giveFeedback({ feedbackId: FEEDBACK_ID, face: 'good', words: 'Kahvi oli hyvää', language: 'fi', at, ...more });
const of = { activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, at };

describe('telling how it was', () => {
  it('keeps the face, the words and the month, and nothing of who', () => {
    given(situation()).when(give()).then({ type: 'FeedbackGiven', ...of, feedback: feedback() });
  });

  it('can be said by a face alone', () => {
    given(situation()).when(give({ words: null })).then({ type: 'FeedbackGiven', ...of, feedback: feedback({ words: null }) });
  });

  it('changes nothing the second time', () => {
    given(situation({ known: feedback(), given: 1 })).when(give()).thenNothing();
  });

  it('is told to those who count when five are together, as counts', () => {
    given(situation({ given: 9, waiting: ['good', 'good', 'fair', 'poor'] })).when(give()).then(
      { type: 'FeedbackGiven', ...of, feedback: feedback() },
      { type: 'FeedbackGathered', ...of, batch: 2, faces: { good: 3, fair: 1, poor: 1 }, kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'] },
    );
  });

  it.each<[string, string, Partial<FeedbackSituation>, Partial<Parameters<typeof giveFeedback>[0]>]>([
    ['of what is not offered', 'not-found', { activity: undefined }, {}],
    ['before the group has met', 'nothing-to-tell-of-now', {}, { at: new Date('2026-11-18T10:59:59Z') }],
    ['of a meeting that was cancelled', 'nothing-to-tell-of-now', { activity: published({ changes: { '2026-11-18': { status: 'cancelled', note: null } } }) }, { at: new Date('2026-11-19T10:00:00Z') }],
    ['long after', 'nothing-to-tell-of-now', { activity: published({ content: wholeContent({ schedule: { ...wholeContent().schedule, until: '2026-11-25' } }) }) }, { at: new Date('2027-02-01T10:00:00Z') }],
    ['in words by which somebody can be reached', 'words-tell-of-somebody', {}, { words: 'Soita minulle 040 000 0123' }],
  ])('is refused %s', (_name, code, state, command) => {
    given(situation(state)).when(give(command)).thenRefused(code);
  });

  it('is heard of what has been called off since', () => {
    given(situation({ activity: { ...published(), status: 'cancelled', withdrawnAt: at, note: null } })).when(give()).then({ type: 'FeedbackGiven', ...of, feedback: feedback() });
  });
});

describe('taking words away', () => {
  it('leaves the answer', () => {
    given(situation({ known: feedback() })).when(eraseFeedbackWords({ at })).then({ type: 'FeedbackWordsErased', ...of, feedbackId: FEEDBACK_ID });
  });

  it('changes nothing the second time', () => {
    given(situation({ known: feedback({ words: null }) })).when(eraseFeedbackWords({ at })).thenNothing();
  });

  it('is refused of another activity’s answer', () => {
    given(situation({ known: feedback({ activityId: FEEDBACK_ID }) })).when(eraseFeedbackWords({ at })).thenRefused('not-found');
  });
});

describe('what is shown', () => {
  it.each([[0, 0], [4, 0], [5, 5], [9, 5], [10, 10]])('of %i answers %i', (count, shown) => expect(shownOf(count)).toBe(shown));
  it('counts each face', () => expect(countFaces(['good', 'poor', 'good'])).toEqual({ good: 2, fair: 0, poor: 1 }));
});
