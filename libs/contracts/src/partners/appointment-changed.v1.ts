import { APPOINTED_ROLES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, day, id, municipality } from '../fields.js';

export const AppointmentChangedV1 = contract('partners.appointment-changed.v1', 'An organisation has named somebody to a role, or for how long or where that holds is new. Tells the whole of it as it is now, but not who it is.', {
  appointmentId: id(),
  organisationId: id(),
  role: code(APPOINTED_ROLES),
  /** The municipalities for which it holds. */
  area: z.array(municipality()).min(1).max(310),
  /** Of a godparent: the organisation on the other side. */
  counterpartId: id().nullable(),
  startsOn: day(),
  /** The last day; null while it goes on until ended. Before the first where it was cancelled before it began: it never held. */
  endsOn: day().nullable(),
}, [{
  appointmentId: '2e8d6c4b-1a3f-4e5d-8c7b-6a5f4e3d2c10', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', role: 'key-person', area: ['217'], counterpartId: null, startsOn: '2026-11-23', endsOn: null,
}, {
  appointmentId: '3f9e7d5c-2b4a-4f6e-9d8c-7b6a5f4e3d21', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', role: 'association-godparent', area: ['217'],
  counterpartId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', startsOn: '2026-01-01', endsOn: '2027-12-31',
}, {
  appointmentId: '4a0f8e6d-3c5b-4a7f-8e9d-8c7b6a5f4e32', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', role: 'key-person', area: ['217'], counterpartId: null, startsOn: '2027-01-01', endsOn: '2026-11-22',
}]);
