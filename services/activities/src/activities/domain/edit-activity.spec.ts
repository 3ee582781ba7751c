import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ACTIVITY_ID, draft, ORGANISATION_ID, published, TUESDAY, wholeContent } from './activity.examples.js';
import { editActivity } from './edit-activity.js';

const renamed = wholeContent({ names: { fi: 'Torstain kahvit', sv: 'Torsdagskaffe' } });
const edited = { type: 'ActivityEdited', activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, at: TUESDAY } as const;

describe('editing an activity', () => {
  it('changes a draft in silence', () => {
    given(draft()).when(editActivity({ content: renamed, bilingual: false, at: TUESDAY })).then({ ...edited, content: renamed, offered: null });
  });

  it('changes a published one before everyone’s eyes', () => {
    given(published()).when(editActivity({ content: renamed, bilingual: false, at: TUESDAY }))
      .then({ ...edited, content: renamed, offered: { before: wholeContent(), after: renamed } });
  });

  it('changes nothing when nothing is different', () => {
    given(published()).when(editActivity({ content: wholeContent(), bilingual: false, at: TUESDAY })).thenNothing();
  });

  it('lets a draft lose what it had', () => {
    const content = { ...renamed, place: null };
    given(draft()).when(editActivity({ content, bilingual: false, at: TUESDAY })).then({ ...edited, content, offered: null });
  });

  it('keeps a published one whole', () => {
    given(published()).when(editActivity({ content: { ...renamed, place: null }, bilingual: false, at: TUESDAY })).thenRefused('publication-needs-more');
  });

  it('does not take away seats that are held', () => {
    const content = wholeContent({ capacity: 3 });
    given(published({ seatsTaken: 4 })).when(editActivity({ content, bilingual: false, at: TUESDAY })).thenRefused('capacity-is-less-than-seats-held');
    given(published({ seatsTaken: 3 })).when(editActivity({ content, bilingual: false, at: TUESDAY })).then({ ...edited, content, offered: { before: wholeContent(), after: content } });
  });

  it('is not found where there is none', () => {
    given(undefined).when(editActivity({ content: renamed, bilingual: false, at: TUESDAY })).thenRefused('not-found');
  });
});
