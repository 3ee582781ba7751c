import { describe, expect, it } from 'vitest';
import { delegatorOf, keeperOf, registrarOf, type Keeper } from './keepers.js';
import type { Organisation } from './organisation.js';
import { admin, adviser, ADVISERS_ID, association, ASSOCIATION_ID, coordinator, OTHER_ID, TOWN_ID } from './organisation.examples.js';

const elsewhere = association({ municipalityCode: '272', registeredBy: OTHER_ID });

describe('who keeps an organisation’s data', () => {
  it.each<[string, Keeper, Organisation, string | undefined]>([
    ['its own administrator', admin, association(), 'organisation-admin'],
    ['somebody of its own in another role', { ...admin, roles: ['activity-publisher', 'hyte-coordinator', 'association-adviser'] }, association(), undefined],
    ['another organisation’s administrator', { ...admin, organisationId: OTHER_ID }, association(), undefined],
    ['the coordinator of its home', coordinator, association({ registeredBy: OTHER_ID }), 'hyte-coordinator'],
    ['the region’s coordinator', { ...coordinator, organisationId: OTHER_ID, type: 'wellbeing-region', serviceArea: ['217', '272'] }, elsewhere, 'hyte-coordinator'],
    ['a coordinator of elsewhere', coordinator, elsewhere, undefined],
    ['the coordinator who entered it, wherever it lives', coordinator, association({ municipalityCode: '272' }), 'hyte-coordinator'],
    ['the coordinator who entered what lives nowhere', coordinator, association({ municipalityCode: null }), 'hyte-coordinator'],
    ['a coordinator, of what lives nowhere', coordinator, association({ municipalityCode: null, registeredBy: OTHER_ID }), undefined],
    ['a coordinator of an association, which governs nothing', { ...coordinator, organisationId: OTHER_ID, type: 'association' }, association({ registeredBy: OTHER_ID }), undefined],
    ['a coordinator, of another public body', { ...coordinator, type: 'wellbeing-region' }, association({ type: 'municipality' }), undefined],
    ['somebody whose organisation nobody knows', { ...coordinator, type: undefined }, association(), undefined],
    ['the adviser to whom it has been given', adviser, association({ adviserId: ADVISERS_ID }), 'association-adviser'],
    ['an adviser to whom it has not', adviser, association(), undefined],
    ['another person of the adviser’s organisation', { ...adviser, roles: ['organisation-admin'] }, association({ adviserId: ADVISERS_ID }), undefined],
    ['the host of an informal group', { ...admin, organisationId: OTHER_ID }, association({ type: 'informal-group', parentId: OTHER_ID }), 'organisation-admin'],
    ['what a registered association is a part of', { ...admin, organisationId: OTHER_ID }, association({ parentId: OTHER_ID }), undefined],
  ])('%s', (_, keeper, organisation, role) => expect(keeperOf(keeper, organisation)?.role).toBe(role));

  it('is told to be acting on behalf where it is not the organisation’s own', () => {
    expect(keeperOf(adviser, association({ adviserId: ADVISERS_ID }))).toEqual({ organisationId: ADVISERS_ID, role: 'association-adviser', onBehalf: true });
    expect(keeperOf(admin, association())).toEqual({ organisationId: ASSOCIATION_ID, role: 'organisation-admin', onBehalf: false });
  });

  it('an adviser may not hand the keeping on', () => {
    expect(delegatorOf(adviser, association({ adviserId: ADVISERS_ID }))).toBeUndefined();
    expect([delegatorOf(admin, association())?.role, delegatorOf(coordinator, association())?.role]).toEqual(['organisation-admin', 'hyte-coordinator']);
  });

  it('a coordinator of a municipality or a region enters new ones', () => {
    expect(registrarOf(coordinator)?.organisationId).toBe(TOWN_ID);
    expect([registrarOf(admin), registrarOf({ ...coordinator, type: 'association' }), registrarOf({ ...coordinator, roles: ['organisation-admin'] })]).toEqual([undefined, undefined, undefined]);
  });
});
