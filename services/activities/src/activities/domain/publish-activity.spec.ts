import { isRefusal } from '@pirtti/kernel';
import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import type { ActivityContent } from './activity-content.js';
import { ACTIVITY_ID, draft, ORGANISATION_ID, published, TUESDAY, wholeContent } from './activity.examples.js';
import { publishActivity } from './publish-activity.js';

const publish = publishActivity({ bilingual: false, at: TUESDAY });

describe('publishing an activity', () => {
  it('offers a whole draft to everyone', () => {
    given(draft()).when(publish)
      .then({ type: 'ActivityPublished', activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, content: wholeContent(), at: TUESDAY });
  });

  it('changes nothing the second time', () => {
    given(published()).when(publish).thenNothing();
  });

  it('is not found where there is none', () => {
    given(undefined).when(publish).thenRefused('not-found');
  });

  it('is refused when nothing is to come', () => {
    const schedule = { ...wholeContent().schedule, rrule: null, startsOn: '2026-11-16' };
    given(draft({ content: wholeContent({ schedule }) })).when(publish).thenRefused('every-occurrence-is-past');
  });

  const online = { ...wholeContent().place, kind: 'online' as const };
  it.each<[string, Partial<ActivityContent>, boolean, string[]]>([
    ['a name in Finnish', { names: { fi: ' ' } }, false, ['names']],
    ['a short description in Finnish', { summary: null }, false, ['summary']],
    ['a place', { place: null }, false, ['place']],
    ['a link, when the place is online', { place: online }, false, ['place']],
    ['a time', { schedule: null }, false, ['schedule']],
    ['a phone number or an address to write to', { contact: { name: 'Toimisto', phone: null, email: null } }, false, ['contact']],
    ['information about the price', { price: null }, false, ['price']],
    ['words about the price, when it is not free', { price: { free: false } }, false, ['price']],
    ['a target group', { targetGroups: [] }, false, ['targetGroups']],
    ['Swedish, when the organiser is bilingual', { names: { fi: 'Kahvit' }, summary: { fi: 'Kahvia.' } }, true, ['names.sv', 'summary.sv']],
    ['several things at once', { summary: null, price: null, contact: null }, false, ['summary', 'contact', 'price']],
  ])('needs %s', (_name, less, bilingual, missing) => {
    const outcome = publishActivity({ bilingual, at: TUESDAY })(draft({ content: { ...wholeContent(), ...less } }));
    expect(isRefusal(outcome) && [outcome.code, outcome.details]).toEqual(['publication-needs-more', { missing }]);
  });

  it('does not ask Swedish of an organiser of one language', () => {
    const content = wholeContent({ names: { fi: 'Kahvit' }, summary: { fi: 'Kahvia.' } });
    given(draft({ content })).when(publish).then({ type: 'ActivityPublished', activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, content, at: TUESDAY });
  });
});
