import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ASSOCIATION_ID, FORUM_ID, forum, forumContent, knownTypes, MONDAY, region, REGION_ID, STRANGER_ID, TOWN_ID } from './forum.examples.js';
import { foundForum, type FoundForum } from './found-forum.js';

const founding: FoundForum = { forumId: FORUM_ID, by: region, forumType: 'hyte-negotiation', expertGroup: null, content: forumContent(), known: knownTypes, at: MONDAY };
const found = (more: Partial<FoundForum> = {}) => foundForum({ ...founding, ...more });

describe('founding a forum', () => {
  it('gathers its members around the organisation that convenes it', () => {
    const { forumId, by, forumType, expertGroup, content, at } = founding;
    given(undefined).when(found()).then({ type: 'ForumFounded', forumId, by, forumType, expertGroup, content, at });
    given(forum()).when(found()).thenNothing();
  });

  it('of a HYTE negotiation needs a municipality and a wellbeing region', () => {
    given(undefined).when(found({ content: forumContent({ members: [ASSOCIATION_ID] }) })).thenRefused('negotiation-needs-municipality-and-region');
    given(undefined).when(found({ by: { ...region, organisationId: ASSOCIATION_ID }, content: forumContent({ members: [TOWN_ID] }) })).thenRefused('negotiation-needs-municipality-and-region');
  });

  it('of an expert group says what it is about, and of no other', () => {
    given(undefined).when(found({ forumType: 'expert-group' })).thenRefused('expert-group-needs-its-theme');
    given(undefined).when(found({ expertGroup: 'families' })).thenRefused('expert-group-needs-its-theme');
  });

  it('takes members from the registry alone, and its own organisation without saying so', () => {
    given(undefined).when(found({ content: forumContent({ members: [TOWN_ID, STRANGER_ID] }) })).thenRefused('related-organisation-is-unknown', { unknown: [STRANGER_ID] });
    given(undefined).when(found({ content: forumContent({ members: [TOWN_ID, REGION_ID] }) })).thenRefused('member-is-your-own-organisation');
  });
});
