import { VOLUNTEER_MATCH_END_REASONS, VOLUNTEER_MATCH_OUTCOMES, VOLUNTEER_ROLES } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, count, day, homeMunicipality, id, month } from '../fields.js';

export const VolunteerMatchEndedV1 = contract('activities.volunteer-match-ended.v1', 'A pair came to its end, with the reason and how it went, in codes.', {
  matchId: id(),
  modelId: id(),
  organisationId: id(),
  role: code(VOLUNTEER_ROLES),
  municipalityCode: homeMunicipality(),
  startedOn: day(),
  endedOn: day(),
  month: month(),
  /** How many whole months they went together. */
  months: count(),
  reason: code(VOLUNTEER_MATCH_END_REASONS),
  outcome: code(VOLUNTEER_MATCH_OUTCOMES),
}, [{
  matchId: '4a5f6e7d-8b9c-4d0e-9f2a-3b4c5d6e7f83', modelId: '1d2c3b4a-5e6f-4a7b-8c9d-0e1f2a3b4c50', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  role: 'companion', municipalityCode: '217', startedOn: '2026-03-02', endedOn: '2026-11-20', month: '2026-11', months: 8, reason: 'goal-reached', outcome: 'less-lonely',
}]);
