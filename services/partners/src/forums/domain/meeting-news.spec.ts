import { describe, expect, it } from 'vitest';
import { ASSOCIATION_ID, called, cancelled, held, meetingContent, STRANGER_ID, TOWN_ID } from './forum.examples.js';
import { newsOf } from './meeting-news.js';

const TODAY = '2026-11-16';
const changed = (more: Parameters<typeof meetingContent>[0]) => called({ version: 2, content: meetingContent(more) });

describe('the invited are written to', () => {
  it('when a meeting is called', () => {
    expect(newsOf(undefined, called(), TODAY)).toEqual([{ organisationId: TOWN_ID, news: 'called' }, { organisationId: ASSOCIATION_ID, news: 'called' }]);
  });

  it.each([{ day: '2026-11-18' }, { startTime: '12:00' }, { endTime: '16:00' }, { place: 'Kirjasto' }, { onlineUrl: 'https://kokous.example/1' }])('when it moves: %j', (more) => {
    expect(newsOf(called(), changed(more), TODAY)).toEqual([{ organisationId: TOWN_ID, news: 'moved' }, { organisationId: ASSOCIATION_ID, news: 'moved' }]);
  });

  it('when they join or are left out, and the others are left in peace', () => {
    expect(newsOf(called(), changed({ invited: [TOWN_ID, STRANGER_ID] }), TODAY)).toEqual([{ organisationId: STRANGER_ID, news: 'called' }, { organisationId: ASSOCIATION_ID, news: 'not-expected' }]);
  });

  it('when it is called off', () => expect(newsOf(called(), cancelled(), TODAY).map(({ news }) => news)).toEqual(['cancelled', 'cancelled']));
});

describe('nobody is written to', () => {
  it('of a new agenda, of what is the same, and of what was held', () => {
    expect(newsOf(called(), changed({ agenda: [] }), TODAY)).toEqual([]);
    expect(newsOf(called(), called(), TODAY)).toEqual([]);
    expect(newsOf(cancelled(), cancelled(), TODAY)).toEqual([]);
    expect(newsOf(called(), held(), TODAY)).toEqual([]);
  });

  it('of a day that is over', () => {
    expect(newsOf(undefined, called(), '2026-11-17')).toEqual([]);
    expect(newsOf(called(), cancelled(), '2026-11-17')).toEqual([]);
  });
});
