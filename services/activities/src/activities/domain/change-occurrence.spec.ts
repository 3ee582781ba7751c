import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { type Activity, evolve, type PublishedActivity } from './activity.js';
import { ACTIVITY_ID, draft, ORGANISATION_ID, published, TUESDAY, wholeContent } from './activity.examples.js';
import type { ActivityFact } from './activity-facts.js';
import { cancelOccurrence, moveOccurrence, restoreOccurrence } from './change-occurrence.js';
import { occurrenceOf } from './occurrences.js';

const at = TUESDAY;
const date = '2026-11-25';
const note = { fi: 'Ohjaaja sairastui.' };
const to = { meetsOn: '2026-11-26', startTime: '10:00', endTime: '12:00' };
const before = occurrenceOf({ schedule: wholeContent().schedule, changes: {} }, date)!;
const of = { activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, content: wholeContent(), date, at };
const cancelled = published({ changes: { [date]: { status: 'cancelled', note } } });
const moved = published({ changes: { [date]: { status: 'moved', ...to, note: null } } });

describe('one meeting', () => {
  it('is cancelled, and keeps its identity', () => {
    given<Activity | undefined>(published()).when(cancelOccurrence({ date, note, at })).then({ type: 'OccurrenceCancelled', ...of, before, change: { status: 'cancelled', note } });
  });

  it('is moved to another day', () => {
    given<Activity | undefined>(published()).when(moveOccurrence({ date, ...to, note: null, at })).then({ type: 'OccurrenceMoved', ...of, before, change: { status: 'moved', ...to, note: null } });
  });

  it('is moved once more from where it is', () => {
    const facts = moveOccurrence({ date, ...to, startTime: '11:00', note: null, at })(moved) as readonly ActivityFact[];
    expect((facts.reduce<Activity>(evolve, moved) as PublishedActivity).changes[date]).toMatchObject({ startTime: '11:00' });
  });

  it('goes as planned after all, with a SEQUENCE that has grown each time', () => {
    const facts = restoreOccurrence({ date, at })(cancelled) as readonly ActivityFact[];
    expect(facts.reduce<Activity>(evolve, cancelled)).toMatchObject({ changes: {}, revision: cancelled.revision + 1 });
  });

  it.each<[string, Activity, ReturnType<typeof cancelOccurrence>]>([
    ['cancelling', cancelled, cancelOccurrence({ date, note, at })], ['moving', moved, moveOccurrence({ date, ...to, note: null, at })], ['restoring', published(), restoreOccurrence({ date, at })],
  ])('changes nothing the second time: %s', (_name, activity, decide) => {
    given<Activity | undefined>(activity).when(decide).thenNothing();
  });

  it.each<[string, string, Activity | undefined, ReturnType<typeof cancelOccurrence>]>([
    ['that has begun', 'occurrence-has-begun', published({ content: wholeContent({ schedule: { ...wholeContent().schedule, startsOn: '2026-11-11' } }) }), cancelOccurrence({ date: '2026-11-11', note, at })],
    ['of a day on which nobody meets', 'occurrence-does-not-exist', published(), cancelOccurrence({ date: '2026-11-24', note, at })],
    ['of a draft', 'activity-is-not-published', draft(), cancelOccurrence({ date, note, at })],
    ['moved into the past', 'occurrence-cannot-move-to-the-past', published(), moveOccurrence({ date, ...to, meetsOn: '2026-11-16', note, at })],
    ['moved to end before it starts', 'schedule-ends-before-it-starts', published(), moveOccurrence({ date, ...to, endTime: '09:00', note, at })],
    ['of an activity that is not here', 'not-found', undefined, restoreOccurrence({ date, at })],
  ])('is refused %s', (_name, code, activity, decide) => {
    given<Activity | undefined>(activity).when(decide).thenRefused(code);
  });
});
