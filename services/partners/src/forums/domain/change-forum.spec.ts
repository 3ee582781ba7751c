import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ASSOCIATION_ID, endedForum, FORUM_ID, forum, forumContent, knownTypes, region, town, TUESDAY } from './forum.examples.js';
import { changeForum, type ChangeForum, endForum } from './change-forum.js';

const content = forumContent({ name: 'Hyte-neuvottelu', cadence: 'half-yearly' });
const change = (more: Partial<ChangeForum> = {}) => changeForum({ by: region, content, version: 1, reason: 'Kokoonnutaan useammin.', known: knownTypes, at: TUESDAY, ...more });

describe('changing a forum', () => {
  it('says what changed and why', () => {
    given(forum()).when(change()).then({ type: 'ForumChanged', forumId: FORUM_ID, by: region, content, changed: ['name', 'cadence'], reason: 'Kokoonnutaan useammin.', at: TUESDAY });
    given(forum()).when(change({ content: forumContent() })).thenNothing();
    given(forum()).when(change({ content: forumContent({ members: [...forumContent().members].reverse() }) })).thenNothing();
  });

  it('overwrites nothing that was changed meanwhile', () => {
    given(forum({ version: 2 })).when(change()).thenRefused('forum-has-changed', { version: 2 });
    given(forum({ version: 2 })).when(change({ content: forumContent() })).thenNothing();
  });

  it('is for whoever convenes it', () => {
    given(forum()).when(change({ by: town })).thenRefused('forum-is-convened-by-another');
    given(undefined).when(change()).thenRefused('not-found');
  });

  it('leaves a HYTE negotiation its two sides', () => {
    given(forum()).when(change({ content: forumContent({ members: [ASSOCIATION_ID] }) })).thenRefused('negotiation-needs-municipality-and-region');
  });

  it('ends with the forum', () => {
    given(endedForum()).when(change()).thenRefused('forum-has-ended');
  });
});

describe('ending a forum', () => {
  const end = (more: object = {}) => endForum({ by: region, reason: 'Työ on tehty.', meetingsAhead: 0, at: TUESDAY, ...more });

  it('says why, once', () => {
    given(forum()).when(end()).then({ type: 'ForumEnded', forumId: FORUM_ID, by: region, reason: 'Työ on tehty.', at: TUESDAY });
    given(endedForum()).when(end()).thenNothing();
  });

  it('leaves nobody waiting for a meeting', () => {
    given(forum()).when(end({ meetingsAhead: 1 })).thenRefused('forum-has-meetings-ahead', { meetings: 1 });
  });

  it('is for whoever convenes it', () => {
    given(forum()).when(end({ by: town })).thenRefused('forum-is-convened-by-another');
    given(endedForum()).when(end({ by: town })).thenRefused('forum-is-convened-by-another');
  });
});
