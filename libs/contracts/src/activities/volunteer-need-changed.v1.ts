import { VOLUNTEER_NEED_END_REASONS, VOLUNTEER_NEED_STATUSES, VOLUNTEER_ROLES } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, homeMunicipality, id, month } from '../fields.js';

export const VolunteerNeedChangedV1 = contract('activities.volunteer-need-changed.v1', 'Somebody waits for a volunteer, has one, or waits no longer; a later one replaces the earlier.', {
  needId: id(),
  modelId: id(),
  organisationId: id(),
  role: code(VOLUNTEER_ROLES),
  municipalityCode: homeMunicipality(),
  status: code(VOLUNTEER_NEED_STATUSES),
  waitingSince: day(),
  endReason: code(VOLUNTEER_NEED_END_REASONS).nullable(),
  /** Of the change. */
  month: month(),
}, [{
  needId: '3f4e5d6c-7a8b-4c9d-8e1f-2a3b4c5d6e72', modelId: '1d2c3b4a-5e6f-4a7b-8c9d-0e1f2a3b4c50', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  role: 'companion', municipalityCode: '217', status: 'waiting', waitingSince: '2026-11-18', endReason: null, month: '2026-11',
}]);
