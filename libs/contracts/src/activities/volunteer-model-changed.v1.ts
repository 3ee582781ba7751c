import { VOLUNTEER_ROLES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, day, id, municipality } from '../fields.js';

export const VolunteerModelChangedV1 = contract('activities.volunteer-model-changed.v1', 'An organisation’s way of working with volunteers began, changed or ended; a later one replaces the earlier.', {
  modelId: id(),
  organisationId: id(),
  roles: z.array(code(VOLUNTEER_ROLES)),
  municipalityCodes: z.array(municipality()),
  /** Whether anybody answers for it; never who. */
  hasResponsiblePerson: z.boolean(),
  /** The last day that is paid for; null where nobody knows. */
  fundingUntil: day().nullable(),
  endedOn: day().nullable(),
}, [{
  modelId: '1d2c3b4a-5e6f-4a7b-8c9d-0e1f2a3b4c50', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', roles: ['companion', 'caller'], municipalityCodes: ['217'],
  hasResponsiblePerson: true, fundingUntil: null, endedOn: null,
}]);
