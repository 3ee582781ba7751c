import { VOLUNTEER_ROLES } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, homeMunicipality, id, month } from '../fields.js';

export const VolunteerMatchStartedV1 = contract('activities.volunteer-match-started.v1', 'A volunteer and somebody who wished for one began to go together.', {
  matchId: id(),
  modelId: id(),
  organisationId: id(),
  role: code(VOLUNTEER_ROLES),
  /** Where the help was wished for. */
  municipalityCode: homeMunicipality(),
  startedOn: day(),
  month: month(),
}, [{
  matchId: '4a5f6e7d-8b9c-4d0e-9f2a-3b4c5d6e7f83', modelId: '1d2c3b4a-5e6f-4a7b-8c9d-0e1f2a3b4c50', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  role: 'companion', municipalityCode: '217', startedOn: '2026-11-25', month: '2026-11',
}]);
