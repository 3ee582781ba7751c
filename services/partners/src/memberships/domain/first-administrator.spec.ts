import { describe, expect, it } from 'vitest';
import { admin, adviser, ADVISERS_ID, association, coordinator, OTHER_ID } from '../../organisations/domain/organisation.examples.js';
import { inviterOf, judgeFirst, type Administration } from './first-administrator.js';

const nobody: Administration = { administered: false, invitedUntil: null };
const invited: Administration = { administered: false, invitedUntil: new Date('2026-12-01T09:00:00Z') };
const KEPT_BY_OTHERS = 'organisation-is-kept-by-others';

describe('inviting the first administrator', () => {
  it.each([
    ['a coordinator of its town', coordinator, {}, 'hyte-coordinator', false],
    ['the adviser to whom it has been given', adviser, { adviserId: ADVISERS_ID }, 'association-adviser', true],
    ['the administrator of a group’s host', admin, { id: OTHER_ID, type: 'informal-group', parentId: admin.organisationId }, 'organisation-admin', true],
  ] as const)('is for those who keep its record: %s', (_, keeper, more, role, onBehalf) => {
    const organisation = association(more);
    expect(judgeFirst(keeper, organisation, nobody)).toBeUndefined();
    expect(inviterOf(keeper, organisation)).toEqual({ organisationId: keeper.organisationId, role, onBehalf });
  });

  it.each([
    ['an adviser to whom it was not given', adviser, association()],
    ['a coordinator of elsewhere', coordinator, association({ municipalityCode: '272', registeredBy: OTHER_ID })],
    ['anybody, of a public body', { ...adviser, roles: ['association-adviser', 'organisation-admin'] }, association({ type: 'municipality', adviserId: ADVISERS_ID })],
    ['anybody, of what is not there', coordinator, undefined],
  ] as const)('is refused %s', (_, keeper, organisation) => {
    expect(judgeFirst(keeper, organisation, nobody)).toMatchObject({ code: KEPT_BY_OTHERS });
  });

  it('is refused where somebody administers it already, or is invited to, and whoever may not ask is told neither', () => {
    expect(judgeFirst(coordinator, association(), { ...invited, administered: true })).toMatchObject({ code: 'organisation-has-administrator' });
    expect(judgeFirst(coordinator, association(), invited)).toMatchObject({ code: 'administrator-is-invited', details: { until: '2026-12-01T09:00:00.000Z' } });
    expect(judgeFirst(adviser, association(), { ...invited, administered: true })).toMatchObject({ code: KEPT_BY_OTHERS });
  });
});
