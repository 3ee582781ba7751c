import { newId, type Role } from '@pirtti/kernel';
import { expect, test } from 'vitest';
import { chooseMembership } from './choose-membership.js';
import type { Membership } from './memberships.js';

const person = { issuer: 'https://id.example', subject: 'someone' };
const [soite, kannus] = [newId(), newId()];
const membership = (organisationId: string, ...roles: Role[]): Membership => ({ membershipId: newId(), organisationId, roles, validFrom: new Date(0), validTo: null, deputyFor: null });
const counsellor = membership(soite, 'service-counsellor');
const link = membership(soite, 'link-person', 'service-counsellor');
const officer = membership(kannus, 'reporting-officer');
const away = newId();
const deputy = { ...membership(soite, 'service-counsellor', 'link-person'), deputyFor: away };

test.each([
  ['nobody anywhere', [], undefined, { refused: true, code: 'membership-is-missing' }],
  ['the only one', [counsellor], undefined, { organisationId: soite, membershipId: counsellor.membershipId, roles: ['service-counsellor'] }],
  ['two in one organisation add up', [counsellor, link], undefined, { membershipId: counsellor.membershipId, roles: ['service-counsellor', 'link-person'] }],
  ['who stands in for another stays who they are', [counsellor, deputy], undefined, { membershipId: counsellor.membershipId, standsInFor: [deputy.membershipId, away] }],
  ['and takes on in the other’s name what they could not in their own', [counsellor, deputy], undefined, { heldAs: { 'service-counsellor': counsellor.membershipId, 'link-person': away } }],
  ['two organisations', [counsellor, officer], undefined, { refused: true, code: 'organisation-is-not-chosen' }],
  ['two organisations, one chosen', [counsellor, officer], kannus, { organisationId: kannus, roles: ['reporting-officer'] }],
  ['chosen in capitals', [officer], kannus.toUpperCase(), { organisationId: kannus }],
  ['chosen, but not a member', [counsellor], kannus, { refused: true, code: 'membership-is-missing' }],
  ['chosen twice', [counsellor, officer], `${kannus}, ${soite}`, { refused: true, code: 'membership-is-missing' }],
  ['chosen nothing', [counsellor], '', { refused: true, code: 'membership-is-missing' }],
])('%s', (_, memberships, wanted, expected) => {
  expect(chooseMembership(person, memberships, wanted)).toMatchObject(expected);
});
