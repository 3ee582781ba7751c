import { isRefusal } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { invitePerson, type InvitePerson } from './invite-person.js';
import { stateOf, type Invitation, type OpenInvitation } from './invitation.js';
import { giver, inDays, MEMBERSHIP_ID, MONDAY, ORGANISATION_ID, TUESDAY } from './membership.examples.js';
import { acceptInvitation, renewInvitation, withdrawInvitation } from './settle-invitation.js';

const command: InvitePerson = {
  id: '4b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e14', organisationId: ORGANISATION_ID, name: 'Uusi Käyttäjä', email: 'uusi@yhdistys.example', language: 'fi', roles: ['activity-publisher'],
  validFrom: TUESDAY, validTo: inDays(60), reason: 'Uusi ohjaaja', by: giver, givable: ['activity-publisher'], tokenHash: 'first', at: TUESDAY,
};
const invited = invitePerson(command) as OpenInvitation;
const person = { issuer: 'https://id.example', subject: 'new-here' };
const accept = (invitation: Invitation | undefined, different: object = {}) => acceptInvitation(invitation, { person, membershipId: MEMBERSHIP_ID, senderStays: true, at: inDays(1), ...different });
const accepted = accept(invited) as Invitation;
const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : 'done');

describe('inviting a person', () => {
  it('offers what the organisation has to give, for a fortnight', () => {
    expect(invited).toMatchObject({ status: 'open', email: 'uusi@yhdistys.example', expiresAt: inDays(14) });
    expect([stateOf(invited, inDays(13)), stateOf(invited, inDays(14))]).toEqual(['open', 'expired']);
    expect(codeOf(invitePerson({ ...command, givable: [] }))).toBe('organisation-has-no-such-role');
    expect(codeOf(invitePerson({ ...command, validFrom: inDays(60) }))).toBe('validity-ends-before-it-begins');
    expect(codeOf(invitePerson({ ...command, validFrom: inDays(-60), validTo: MONDAY }))).toBe('validity-ends-before-it-begins');
  });

  it('is accepted once, by one person, who may ask again', () => {
    expect(accepted).toMatchObject({ status: 'accepted', acceptedBy: person, membershipId: MEMBERSHIP_ID });
    expect(accept(accepted, { membershipId: 'another' })).toBe(accepted);
    expect(codeOf(accept(accepted, { person: { ...person, subject: 'somebody-else' } }))).toBe('invitation-is-not-usable');
    expect(codeOf(accept(accepted, { person: { ...person, issuer: 'https://other.example' } }))).toBe('invitation-is-not-usable');
  });

  it('tells the same of what is late, withdrawn, unknown, over, or of somebody who has left', () => {
    const refused = [accept(invited, { at: inDays(14) }), accept(withdrawInvitation(invited, TUESDAY) as Invitation), accept(undefined), accept({ ...invited, validTo: inDays(1) }), accept(invited, { senderStays: false })];
    expect(refused.map((one) => JSON.stringify(one))).toEqual(refused.map(() => JSON.stringify({ refused: true, code: 'invitation-is-not-usable' })));
  });

  it('gives nobody what they offered themselves', () => {
    expect(codeOf(accept(invited, { person: { issuer: giver.issuer, subject: giver.subject } }))).toBe('invitation-is-your-own');
  });

  it('is sent again with another secret, also when it was late, and by whoever sends it', () => {
    const by = { ...giver, subject: 'another-admin' };
    expect(renewInvitation(invited, { tokenHash: 'second', by, at: inDays(20) })).toMatchObject({ status: 'open', tokenHash: 'second', expiresAt: inDays(34), by });
    expect(codeOf(renewInvitation(accepted, { tokenHash: 'second', by, at: TUESDAY }))).toBe('invitation-is-settled');
    expect(codeOf(renewInvitation(undefined, { tokenHash: 'second', by, at: TUESDAY }))).toBe('not-found');
    expect(codeOf(renewInvitation(invited, { tokenHash: 'second', by, at: inDays(60) }))).toBe('validity-ends-before-it-begins');
  });

  it('is taken back before anybody accepts, and the address forgotten', () => {
    expect(withdrawInvitation(invited, TUESDAY)).toMatchObject({ status: 'withdrawn', email: null });
    expect(codeOf(withdrawInvitation(accepted, TUESDAY))).toBe('invitation-is-settled');
    expect(codeOf(withdrawInvitation(undefined, TUESDAY))).toBe('not-found');
  });
});
