import { describe, expect, it } from 'vitest';
import { ACTIVITY_ID, ORGANISATION_ID, published } from '../../activities/domain/activity.examples.js';
import { association, channel, CHANNEL_ID, library, TUESDAY as at } from '../../channels/domain/channel.examples.js';
import { notePublication, retractPublication, type NotePublication } from './note-publication.js';
import type { Publication } from './publication.js';

const PUBLICATION_ID = '2c4e6a8b-0d1f-4c3e-9a5b-7d9f1b3c5e70';
const noted: Publication = { id: PUBLICATION_ID, organisationId: library.organisationId, activityId: ACTIVITY_ID, channelId: CHANNEL_ID, toldOn: '2026-11-16', retracted: false };
const note = (more: Partial<NotePublication> = {}) => notePublication({ publicationId: PUBLICATION_ID, activity: published(), channel: channel(), toldOn: '2026-11-16', by: library, at, ...more });

describe('what was told where', () => {
  it('is noted by whoever told, also of what another organises', () => {
    expect(note()(undefined)).toMatchObject([{ type: 'PublicationMade', publicationId: PUBLICATION_ID, organiserId: ORGANISATION_ID, by: library, channelKind: 'newspaper', municipalityCode: '217', targetGroups: ['older-living-alone'] }]);
  });

  it('noted again changes nothing the second time, and counts again after it was taken back', () => {
    expect(note()(noted)).toEqual([]);
    expect(note()({ ...noted, retracted: true })).toMatchObject([{ type: 'PublicationMade' }]);
  });

  it('is refused of what is not published, of a channel that is not in use, and of days that have not been', () => {
    expect(note({ activity: undefined })(undefined)).toMatchObject({ code: 'activity-is-not-published' });
    expect(note({ channel: channel({ active: false }) })(undefined)).toMatchObject({ code: 'channel-is-not-in-use' });
    expect(note({ channel: undefined })(undefined)).toMatchObject({ code: 'not-found' });
    expect(note({ toldOn: '2026-11-18' })(undefined)).toMatchObject({ code: 'told-in-the-future' });
  });

  it('is taken back by whoever noted it, once', () => {
    expect(retractPublication({ by: library, at })(noted)).toMatchObject([{ type: 'PublicationRetracted', publicationId: PUBLICATION_ID, toldOn: '2026-11-16' }]);
    expect(retractPublication({ by: library, at })({ ...noted, retracted: true })).toEqual([]);
    expect(retractPublication({ by: association, at })(noted)).toMatchObject({ code: 'not-found' });
    expect(retractPublication({ by: association, at })(undefined)).toMatchObject({ code: 'not-found' });
  });
});
