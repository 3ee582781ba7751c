import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { type Activity, evolve } from './activity.js';
import { ACTIVITY_ID, draft, ORGANISATION_ID, published, TUESDAY, wholeContent } from './activity.examples.js';
import { editActivity } from './edit-activity.js';
import { archiveActivity, cancelActivity, pauseActivity, restoreActivity, resumeActivity } from './withdraw-activity.js';

const at = TUESDAY;
const note = { fi: 'Kesätauolla.' };
const of = { activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, at };
const after = (activity: Activity, decide: ReturnType<typeof pauseActivity>): Activity => (decide(activity) as readonly Parameters<typeof evolve>[1][]).reduce<Activity>(evolve, activity);
const paused = () => after(published(), pauseActivity({ note, at }));
const cancelled = () => after(published(), cancelActivity({ note, at }));
const over = () => published({ content: wholeContent({ schedule: { ...wholeContent().schedule, startsOn: '2026-11-11', rrule: null } }) });
const archived = () => after(over(), archiveActivity({ at }));
const shelved = () => after(draft(), archiveActivity({ at }));

describe('an activity that is not offered', () => {
  it('is paused with a word to those who would have come', () => {
    given<Activity | undefined>(published()).when(pauseActivity({ note, at })).then({ type: 'ActivityPaused', ...of, content: wholeContent(), wasPublished: true, note });
  });

  it('is resumed as it was', () => {
    given<Activity | undefined>(paused()).when(resumeActivity({ bilingual: true, at })).then({ type: 'ActivityResumed', ...of, content: wholeContent() });
  });

  it('is cancelled, also while it is paused', () => {
    given<Activity | undefined>(published()).when(cancelActivity({ note, at })).then({ type: 'ActivityCancelled', ...of, content: wholeContent(), note });
    given<Activity | undefined>(paused()).when(cancelActivity({ note: null, at })).then({ type: 'ActivityCancelled', ...of, content: wholeContent(), note: null });
  });

  it('comes back from a cancellation as paused, so that nothing is offered by mistake', () => {
    given<Activity | undefined>(cancelled()).when(restoreActivity({ at })).then({ type: 'ActivityPaused', ...of, content: wholeContent(), wasPublished: false, note: null });
  });

  it('is put away when it is over, and a draft at any time', () => {
    given<Activity | undefined>(over()).when(archiveActivity({ at })).then({ type: 'ActivityArchived', ...of, content: (over().content), note: null });
    given<Activity | undefined>(draft()).when(archiveActivity({ at })).then({ type: 'DraftShelved', ...of });
    given<Activity | undefined>(shelved()).when(restoreActivity({ at })).then({ type: 'DraftTakenUp', ...of });
  });

  it.each<[string, string, Activity | undefined, ReturnType<typeof pauseActivity>]>([
    ['pausing a draft', 'activity-is-not-published', draft(), pauseActivity({ note, at })],
    ['cancelling a draft', 'activity-is-not-published', draft(), cancelActivity({ note, at })],
    ['pausing what is cancelled', 'activity-is-not-published', cancelled(), pauseActivity({ note, at })],
    ['resuming what is cancelled', 'activity-is-not-paused', cancelled(), resumeActivity({ bilingual: true, at })],
    ['resuming what lacks its Swedish', 'publication-needs-more', after(published({ content: wholeContent({ names: { fi: 'Kahvit' } }) }), pauseActivity({ note, at })), resumeActivity({ bilingual: true, at })],
    ['resuming what is over', 'every-occurrence-is-past', after(over(), pauseActivity({ note, at })), resumeActivity({ bilingual: true, at })],
    ['putting away what people still expect', 'activity-still-meets', published(), archiveActivity({ at })],
    ['restoring what is published', 'activity-is-published', published(), restoreActivity({ at })],
    ['editing what is put away', 'activity-is-archived', archived(), editActivity({ content: wholeContent({ capacity: 3 }), bilingual: true, at })],
    ['what is not here', 'not-found', undefined, pauseActivity({ note, at })],
  ])('is refused %s', (_name, code, activity, decide) => {
    given<Activity | undefined>(activity).when(decide).thenRefused(code);
  });

  it.each<[string, Activity, ReturnType<typeof pauseActivity>]>([
    ['pausing', paused(), pauseActivity({ note, at })], ['cancelling', cancelled(), cancelActivity({ note, at })], ['putting away', archived(), archiveActivity({ at })],
    ['resuming', published(), resumeActivity({ bilingual: true, at })], ['restoring', paused(), restoreActivity({ at })],
  ])('changes nothing the second time: %s', (_name, activity, decide) => {
    given<Activity | undefined>(activity).when(decide).thenNothing();
  });
});
