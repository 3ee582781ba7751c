import { describe, expect, it } from 'vitest';
import { admin, adviser, ADVISERS_ID, association, coordinator, OTHER_ID } from '../../organisations/domain/organisation.examples.js';
import { town } from './appointment.examples.js';
import { couldFill, namerOf } from './namers.js';

describe('who names people', () => {
  it('for an organisation: its administrator, its adviser and the coordinator of its home', () => {
    expect(namerOf(admin, association())).toMatchObject({ role: 'organisation-admin', onBehalf: false });
    expect(namerOf(adviser, association({ adviserId: ADVISERS_ID }))).toMatchObject({ role: 'association-adviser', onBehalf: true });
    expect(namerOf(adviser, association())).toBeUndefined();
    expect(namerOf({ ...admin, organisationId: OTHER_ID }, association())).toBeUndefined();
  });

  it('for a municipality: also its own coordinator, and no other’s', () => {
    expect(namerOf(coordinator, town())).toMatchObject({ role: 'hyte-coordinator' });
    expect(namerOf({ ...coordinator, organisationId: OTHER_ID }, town())).toBeUndefined();
  });

  it('could fill a gap of the own area, in the roles that are the own organisation’s to name', () => {
    expect(couldFill(coordinator, 'key-person', '217')).toBe(true);
    expect(couldFill(coordinator, 'key-person', '272')).toBe(false);
    expect(couldFill(admin, 'key-person', '217')).toBe(false);
    expect(couldFill(admin, 'volunteer-coordinator', '217')).toBe(true);
    expect(couldFill({ ...coordinator, roles: ['link-person'] }, 'key-person', '217')).toBe(false);
  });
});
