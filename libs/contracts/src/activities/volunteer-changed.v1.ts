import { VOLUNTEER_ROLES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, homeMunicipality, id, month } from '../fields.js';

export const VolunteerChangedV1 = contract('activities.volunteer-changed.v1', 'Somebody became a volunteer, or what is counted of one changed; a later one replaces the earlier.', {
  volunteerId: id(),
  organisationId: id(),
  status: z.enum(['active', 'paused', 'ended']),
  roles: z.array(code(VOLUNTEER_ROLES)),
  municipalityCode: homeMunicipality(),
  trained: z.boolean(),
  pledged: z.boolean(),
  /** Of the change. */
  month: month(),
}, [{
  volunteerId: '2e3d4c5b-6f7a-4b8c-9d0e-1f2a3b4c5d61', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', status: 'active', roles: ['companion', 'peer-instructor'],
  municipalityCode: '217', trained: true, pledged: true, month: '2026-11',
}]);
