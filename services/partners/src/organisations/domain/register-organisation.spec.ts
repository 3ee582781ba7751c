import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import type { OrganisationContent } from './organisation.js';
import { admin, around, association, ASSOCIATION_ID, content, coordinator, MONDAY, OTHER_ID, TOWN_ID } from './organisation.examples.js';
import { installOrganisation, registerOrganisation } from './register-organisation.js';
import type { Surroundings } from './surroundings.js';

const reason = 'Uusi kumppani';
const register = (more: Partial<OrganisationContent> = {}, near: Partial<Surroundings> = {}, keeper = coordinator) =>
  registerOrganisation({ id: ASSOCIATION_ID, content: content(more), keeper, reason, around: around(near), at: MONDAY });
const known = (...ids: string[]) => ({ related: new Map(ids.map((id) => [id, { endedOn: null }])) });

describe('entering an organisation into the registry', () => {
  it('says who, when and why', () => {
    given(undefined).when(register()).then({
      type: 'OrganisationRegistered', organisation: association({ version: 1 }), by: { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false }, reason, at: MONDAY,
    });
  });

  it('leads to the first where the business id is there already', () => {
    given(undefined).when(register({}, { businessIdHolder: OTHER_ID })).thenRefused('business-id-is-registered', { organisationId: OTHER_ID });
  });

  it.each<[string, Partial<OrganisationContent>, Partial<Surroundings>, string]>([
    ['an informal group without a host', { type: 'informal-group', businessId: null }, {}, 'informal-group-needs-a-host'],
    ['an informal group with a business id', { type: 'informal-group', parentId: OTHER_ID }, known(OTHER_ID), 'informal-group-has-no-business-id'],
    ['a bilingual one without a Swedish name', { bilingual: true }, {}, 'swedish-name-is-missing'],
    ['a parent that nobody knows', { parentId: OTHER_ID }, {}, 'related-organisation-is-unknown'],
    ['a member that nobody knows', { memberIds: [TOWN_ID, OTHER_ID] }, known(TOWN_ID), 'related-organisation-is-unknown'],
    ['a successor of what still works', { successorId: OTHER_ID }, known(OTHER_ID), 'successor-needs-an-ending'],
    ['a municipality', { type: 'municipality' }, {}, 'organisation-comes-with-installation'],
    ['a wellbeing region', { type: 'wellbeing-region' }, {}, 'organisation-comes-with-installation'],
  ])('is refused for %s', (_, more, near, code) => given(undefined).when(register(more, near)).thenRefused(code));

  it('is a coordinator’s work', () => given(undefined).when(register({}, {}, admin)).thenRefused('registry-is-kept-by-coordinators'));

  it('comes with the installation only once', () => given(association()).when(installOrganisation(ASSOCIATION_ID, content(), TOWN_ID, MONDAY)).thenNothing());
});
