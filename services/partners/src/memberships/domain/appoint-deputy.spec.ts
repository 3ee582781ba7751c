import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { appointDeputy, type AppointDeputy } from './appoint-deputy.js';
import { followPrincipal } from './follow-principal.js';
import type { Membership } from './membership.js';
import { administrator, ended, giver, granted, inDays, ORGANISATION_ID, TUESDAY } from './membership.examples.js';

const DEPUTYSHIP_ID = '2b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e12';
const principal = granted({ roles: ['activity-publisher', 'organisation-admin'] });
const colleague = granted({ id: '3b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e13', subject: 'c3c3c3c3', name: 'Kaisla Korpi', roles: ['activity-publisher'] });
const why = { by: giver, reason: 'Loma', at: TUESDAY };
const days = { validFrom: inDays(1), validTo: inDays(15) };
const appoint = (different: Partial<AppointDeputy> = {}) => appointDeputy({ membershipId: DEPUTYSHIP_ID, principal, deputy: colleague, ...days, ...why, ...different });
const deputyship: Membership = { ...colleague, id: DEPUTYSHIP_ID, roles: principal.roles, ...days, deputyFor: principal.id };

describe('appointing a deputy', () => {
  it('gives a colleague the same roles for a stated time', () => {
    given(undefined).when(appoint()).then({
      type: 'MembershipGranted', membershipId: DEPUTYSHIP_ID, organisationId: ORGANISATION_ID, issuer: colleague.issuer, subject: colleague.subject, name: colleague.name,
      roles: principal.roles, ...days, deputyFor: principal.id, ...why,
    });
  });

  it.each<[string, Partial<AppointDeputy>]>([
    ['not-found', { principal: undefined }], ['membership-has-ended', { principal: ended() }], ['deputy-follows-another', { principal: { ...principal, deputyFor: colleague.id } }],
    ['deputy-is-no-member', { deputy: undefined }], ['deputy-is-no-member', { deputy: { ...colleague, endedAt: TUESDAY } }], ['deputy-is-the-same-person', { deputy: principal }],
    ['membership-is-your-own', { deputy: administrator() }],
    ['validity-ends-before-it-begins', { validTo: inDays(1) }], ['validity-ends-before-it-begins', { validFrom: inDays(-9), validTo: TUESDAY }],
    ['deputyship-is-too-long', { validTo: inDays(368) }], ['deputy-outlasts-the-right', { principal: { ...principal, validTo: inDays(14) } }],
  ])('is refused: %s', (code, different) => {
    given(undefined).when(appoint(different)).thenRefused(code);
  });
});

describe('a deputy', () => {
  it('loses what the other loses, and gains nothing', () => {
    const after = { ...principal, roles: ['activity-publisher', 'association-adviser'] as const };
    given(deputyship).when(followPrincipal({ type: 'MembershipChanged', before: principal, after, ...why })).then({
      type: 'MembershipChanged', before: deputyship, after: { ...deputyship, roles: ['activity-publisher'], version: 2 }, ...why,
    });
  });

  it('stops no later than the other', () => {
    given(deputyship).when(followPrincipal({ type: 'MembershipChanged', before: principal, after: { ...principal, validTo: inDays(7) }, ...why })).then({
      type: 'MembershipChanged', before: deputyship, after: { ...deputyship, validTo: inDays(7), version: 2 }, ...why,
    });
  });

  it.each([
    ['ends', { type: 'MembershipEnded', membershipId: principal.id, organisationId: ORGANISATION_ID, ...why } as const],
    ['keeps none of the roles', { type: 'MembershipChanged', before: principal, after: { ...principal, roles: ['association-adviser'] as const }, ...why } as const],
    ['ends before the deputy begins', { type: 'MembershipChanged', before: principal, after: { ...principal, validTo: days.validFrom }, ...why } as const],
  ])('ends when the other %s', (_, fact) => {
    given(deputyship).when(followPrincipal(fact)).then({ type: 'MembershipEnded', membershipId: DEPUTYSHIP_ID, organisationId: ORGANISATION_ID, ...why });
  });

  it('is left alone where nothing of theirs is touched, or all is over', () => {
    given(deputyship).when(followPrincipal({ type: 'MembershipChanged', before: principal, after: { ...principal, name: 'Toinen' }, ...why })).thenNothing();
    given({ ...deputyship, endedAt: TUESDAY }).when(followPrincipal({ type: 'MembershipEnded', membershipId: principal.id, organisationId: ORGANISATION_ID, ...why })).thenNothing();
  });
});
