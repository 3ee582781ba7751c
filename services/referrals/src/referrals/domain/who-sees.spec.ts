import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { dueAt } from './due-at.js';
import { recordMeeting } from './record-meeting.js';
import { ANOTHER, assigned, AT, byLinkPerson, completed, COUNSELLOR, draft, inSupport, LATER, LINK_PERSON, ONE_OF_EACH, placementRequested, sent, support } from './referral.examples.js';
import { asSeenBy, endingFor, nextActions, sees, type Viewer } from './who-sees.js';

const viewer = (change: Partial<Viewer>): Viewer => ({ membershipId: ANOTHER, standsInFor: [], isCounsellor: false, isLinkPerson: false, isCoordinator: false, ...change });
const counsellor = viewer({ membershipId: COUNSELLOR, isCounsellor: true });
const linkPerson = viewer({ membershipId: LINK_PERSON, isLinkPerson: true });
const deputy = viewer({ isLinkPerson: true, standsInFor: [LINK_PERSON] });
const anotherLinkPerson = viewer({ isLinkPerson: true });
const coordinator = viewer({ isLinkPerson: true, isCoordinator: true });

describe('who sees a referral', () => {
  it.each([
    ['a counsellor, a draft', counsellor, draft(), true],
    ['a link person, a draft', linkPerson, draft(), false],
    ['the coordinator, a draft', coordinator, draft(), false],
    ['a link person, one that waits', anotherLinkPerson, sent(), true],
    ['a link person, their own', linkPerson, inSupport(), true],
    ['a link person, another’s', anotherLinkPerson, inSupport(), false],
    ['who stands in for the link person, theirs', deputy, inSupport(), true],
    ['the coordinator, another’s', coordinator, inSupport(), true],
    ['somebody without a part in it', viewer({}), sent(), false],
  ] as const)('%s', (_name, who, referral, seen) => expect(sees(who, referral)).toBe(seen));

  it('who stands in can do what the link person could, and reads how it ended', () => {
    expect(nextActions(deputy, inSupport())).toEqual(nextActions(linkPerson, inSupport()));
    expect(endingFor(deputy, completed({ feedbackAllowed: false }))).toMatchObject({ outcome: 'goal-reached' });
    const by = byLinkPerson(ANOTHER, [LINK_PERSON]);
    given(inSupport()).when(recordMeeting({ at: LATER, by, happenedAt: LATER, note: null })).then({ kind: 'client-met', at: LATER, by, happenedAt: LATER, note: null });
  });

  it('for others it does not exist, whatever they ask', () => {
    given(inSupport()).when(asSeenBy(anotherLinkPerson, recordMeeting({ at: LATER, by: byLinkPerson(ANOTHER), happenedAt: LATER, note: null }))).thenRefused('not-found');
  });
});

describe('how it ended', () => {
  it('is for the sender only when the client allowed it', () => {
    expect(endingFor(counsellor, completed())).toEqual({ outcome: 'goal-reached', feedback: { text: 'Löysi seuraa.', allowed: true } });
    expect(endingFor(counsellor, completed({ feedbackAllowed: false }))).toEqual({ outcome: null, feedback: { text: null, allowed: false } });
  });
  it('is always for its author', () => {
    expect(endingFor(linkPerson, completed({ feedbackAllowed: false }))).toEqual({ outcome: 'goal-reached', feedback: { text: 'Löysi seuraa.', allowed: false } });
  });
  it('is nothing before the end', () => expect(endingFor(linkPerson, inSupport())).toBeNull());
});

describe('next actions', () => {
  it.each([
    ['the counsellor of a draft', counsellor, draft(), ['edit', 'send']],
    ['another counsellor', viewer({ isCounsellor: true }), draft(), []],
    ['a link person whom it awaits', anotherLinkPerson, sent(), ['assign', 'return']],
    ['the link person who has it', linkPerson, assigned(), ['record-contact', 'record-meeting', 'return', 'decline']],
    ['the coordinator of another’s', coordinator, assigned(), ['assign', 'return']],
    ['the counsellor who sent it', counsellor, assigned(), ['decline']],
    ['anybody, after the end', linkPerson, completed(), []],
  ] as const)('of %s', (_name, who, referral, actions) => expect(nextActions(who, referral)).toEqual(actions));
});

describe('what is due', () => {
  it.each([
    ['a sent one is taken by the next day', sent(), '2026-11-17T08:00:00.000Z'],
    ['one sent on Friday is taken by Monday', sent({ sentAt: new Date('2026-11-20T08:00:00Z') }), '2026-11-23T08:00:00.000Z'],
    ['an assigned client is called in a week', assigned(), '2026-11-23T08:00:00.000Z'],
    ['a reached client is met in two weeks', assigned({ support: support({ firstContactAt: AT }) }), '2026-11-30T08:00:00.000Z'],
    ['an association answers in a week', placementRequested(), '2026-11-23T08:00:00.000Z'],
  ] as const)('%s', (_name, referral, due) => expect(dueAt(referral)?.toISOString()).toBe(due));

  it('something is due of everything that somebody waits for', () => {
    const waiting = Object.values(ONE_OF_EACH).filter((referral) => dueAt(referral) !== null).map((referral) => referral.status);
    expect(waiting).toEqual(['sent', 'assigned', 'in-support', 'placement-requested', 'placed']);
  });
});
