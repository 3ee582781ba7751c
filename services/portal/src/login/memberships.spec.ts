import { expect, it } from 'vitest';
import { onePerOrganisation } from './memberships.js';

const [soite, kannus] = [{ id: 's', names: { fi: 'Soite' } }, { id: 'k', names: { fi: 'Kannus' } }];

it('the rights of one who stands in for a colleague add up, and each organisation is chosen once', () => {
  expect(onePerOrganisation([
    { membershipId: '1', organisation: soite, roles: ['link-person'] }, { membershipId: '2', organisation: kannus, roles: ['hyte-coordinator'] },
    { membershipId: '3', organisation: soite, roles: ['link-person', 'organisation-admin'] },
  ])).toEqual([
    { membershipId: '1', organisation: soite, roles: ['link-person', 'organisation-admin'] }, { membershipId: '2', organisation: kannus, roles: ['hyte-coordinator'] },
  ]);
});
