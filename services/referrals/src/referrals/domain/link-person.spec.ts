import { isRefusal } from '@pirtti/kernel';
import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { assignLinkPerson } from './assign-link-person.js';
import { completeReferral } from './complete-referral.js';
import { declineReferral } from './decline-referral.js';
import { evolve } from './evolve.js';
import type { Referral } from './referral.js';
import { ANOTHER, assigned, AT, byCounsellor, byLinkPerson, inSupport, LATER, LINK_PERSON, placed, placementRequested, sent, support } from './referral.examples.js';
import { recordContact } from './record-contact.js';
import { recordMeeting } from './record-meeting.js';
import { returnReferral } from './return-referral.js';

const take = (linkPersonId = LINK_PERSON, byCoordinator = false, isLinkPerson = true) =>
  assignLinkPerson({ at: AT, by: byLinkPerson(), linkPersonId, byCoordinator, isLinkPerson });

describe('naming a link person', () => {
  it('is taking it oneself', () => {
    given(sent()).when(take()).then({ kind: 'link-person-assigned', at: AT, by: byLinkPerson(), linkPersonId: LINK_PERSON });
  });
  it('changes nothing when the same is named again', () => given(assigned()).when(take()).then());
  it('is for the coordinator when it is somebody else', () => {
    given(sent()).when(take(ANOTHER)).thenRefused('only-coordinator-assigns-others');
    given(sent()).when(take(ANOTHER, true)).then({ kind: 'link-person-assigned', at: AT, by: byLinkPerson(), linkPersonId: ANOTHER });
  });
  it('names link persons only', () => given(sent()).when(take(ANOTHER, true, false)).thenRefused('link-person-is-not-known'));
  it('is not taken from another', () => {
    given(assigned({ support: support({ linkPersonId: ANOTHER }) })).when(take()).thenRefused('referral-is-with-another-link-person');
  });
  it('can be changed by the coordinator without counting it as assigned again', () => {
    given(inSupport()).when(take(ANOTHER, true)).then({ kind: 'link-person-changed', at: AT, by: byLinkPerson(), linkPersonId: ANOTHER });
  });
});

const call = (reached: boolean, happenedAt = LATER) => recordContact({ at: LATER, by: byLinkPerson(), happenedAt, reached, channel: 'phone' });
const failed = { kind: 'contact-failed', at: LATER, by: byLinkPerson(), channel: 'phone', happenedAt: LATER } as const;

describe('contacting the client', () => {
  it('is told once, when the client is first reached', () => {
    given(assigned()).when(call(true)).then({ kind: 'first-contact-made', at: LATER, by: byLinkPerson(), channel: 'phone', contactedAt: LATER });
    given(inSupport()).when(call(true)).then({ kind: 'contact-made', at: LATER, by: byLinkPerson(), channel: 'phone', happenedAt: LATER });
  });
  it('is never earlier than the sending', () => {
    const earlierThatDay = new Date('2026-11-16T07:30:00Z');
    given(assigned()).when(call(true, earlierThatDay)).then({ kind: 'first-contact-made', at: LATER, by: byLinkPerson(), channel: 'phone', contactedAt: AT });
  });
  it('may fail twice', () => {
    given(assigned()).when(call(false)).then(failed);
    given(assigned({ support: support({ failedContacts: 1 }) })).when(call(false)).then(failed);
  });
  it('ends after the third failure', () => {
    given(assigned({ support: support({ failedContacts: 2 }) })).when(call(false))
      .then(failed, { kind: 'referral-closed', at: LATER, by: byLinkPerson(), status: 'not-reached', reason: 'could-not-contact' });
  });
  it('does not end for a client who was reached before', () => given(inSupport({ support: support({ failedContacts: 2, firstContactAt: AT }) })).when(call(false)).then(failed));
  it('cannot happen tomorrow', () => given(assigned()).when(call(true, new Date('2026-11-19T10:00:00Z'))).thenRefused('moment-is-in-the-future'));
  it('cannot happen before the referral was sent', () => given(assigned()).when(call(true, new Date('2026-11-15T10:00:00Z'))).thenRefused('moment-is-before-sending'));
});

describe('meeting the client', () => {
  const meet = recordMeeting({ at: LATER, by: byLinkPerson(), happenedAt: LATER, note: null });
  const met = { kind: 'client-met', at: LATER, by: byLinkPerson(), happenedAt: LATER, note: null } as const;
  it('is also the first contact when there was none', () => {
    given(assigned()).when(meet).then({ kind: 'first-contact-made', at: LATER, by: byLinkPerson(), channel: 'visit', contactedAt: LATER }, met);
  });
  it('is a meeting and no more after that', () => given(inSupport()).when(meet).then(met));
});

describe('ending it', () => {
  it('declining gives up the seat that was asked', () => {
    given(placementRequested()).when(declineReferral({ at: LATER, by: byLinkPerson() })).then(
      { kind: 'placement-withdrawn', at: LATER, by: byLinkPerson() },
      { kind: 'referral-closed', at: LATER, by: byLinkPerson(), status: 'declined', reason: 'no-longer-interested' },
    );
  });
  it('declining may be told to the counsellor', () => {
    given(sent()).when(declineReferral({ at: LATER, by: byCounsellor() })).then({ kind: 'referral-closed', at: LATER, by: byCounsellor(), status: 'declined', reason: 'no-longer-interested' });
  });
  it.each([
    ['record a contact', recordContact({ at: LATER, by: byLinkPerson(ANOTHER), happenedAt: LATER, reached: true, channel: 'phone' })],
    ['record a meeting', recordMeeting({ at: LATER, by: byLinkPerson(ANOTHER), happenedAt: LATER, note: null })],
    ['complete it', completeReferral({ at: LATER, by: byLinkPerson(ANOTHER), outcome: 'goal-reached', feedbackText: null, feedbackAllowed: true })],
    ['return it', returnReferral({ at: LATER, by: byLinkPerson(ANOTHER), byCoordinator: false, reason: 'other' })],
    ['decline it', declineReferral({ at: LATER, by: byLinkPerson(ANOTHER) })],
  ])('another link person cannot %s', (_name, decision) => given(inSupport()).when(decision).thenRefused('referral-is-with-another-link-person'));
  it('completing keeps when the client was placed', () => {
    const outcome = completeReferral({ at: LATER, by: byLinkPerson(), outcome: 'goal-reached', feedbackText: null, feedbackAllowed: false })(placed());
    if (isRefusal(outcome)) throw new Error(outcome.code);
    expect(outcome.reduce<Referral>(evolve, placed())).toMatchObject({ status: 'completed', placedAt: placed().placedAt });
  });
});
