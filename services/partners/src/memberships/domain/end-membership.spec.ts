import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { endMembership } from './end-membership.js';
import { administrator, ended, giver, granted, inDays, MEMBERSHIP_ID, ORGANISATION_ID, TUESDAY } from './membership.examples.js';

const why = { by: giver, reason: 'Tehtävä päättyi', at: TUESDAY };
const end = endMembership({ ...why, administrators: [administrator()] });
const last = granted({ roles: ['organisation-admin'] });
const happened = { type: 'MembershipEnded', membershipId: MEMBERSHIP_ID, organisationId: ORGANISATION_ID, ...why } as const;

describe('ending a membership', () => {
  it('takes away the right to act', () => {
    given(granted()).when(end).then(happened);
  });

  it('changes nothing the second time', () => {
    given(ended()).when(end).thenNothing();
  });

  it('is refused of one’s own, by whichever membership', () => {
    given(granted({ subject: giver.subject })).when(end).thenRefused('membership-is-your-own');
  });

  it('is not found where there is none', () => {
    given(undefined).when(end).thenRefused('not-found');
  });

  it('of an administrator needs another who stays', () => {
    given(last).when(endMembership({ ...why, administrators: [last, administrator()] })).then(happened);
    given(last).when(endMembership({ ...why, administrators: [last] })).thenRefused('organisation-needs-an-administrator');
  });

  it.each([
    ['stands in for somebody', { deputyFor: MEMBERSHIP_ID }], ['leaves within a month', { validTo: inDays(29) }], ['has not begun', { validFrom: inDays(1) }], ['has ended', { endedAt: TUESDAY }],
  ])('of the last administrator is refused though another one %s', (_, other) => {
    given(last).when(endMembership({ ...why, administrators: [last, administrator(other)] })).thenRefused('organisation-needs-an-administrator');
  });
});
