import { contract } from '../contract.js';
import { count, day, id, instant } from '../fields.js';

export const AttendanceCorrectedV1 = contract('activities.attendance-corrected.v1', 'A mark of presence was wrong: the placed person was not there that day.', {
  placementId: id(),
  activityId: id(),
  organisationId: id(),
  occurredOn: day(),
  /** How many marks of presence still stand; none means that the person has never attended. */
  attendancesLeft: count(),
  correctedAt: instant(),
}, [{
  placementId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  occurredOn: '2026-11-25', attendancesLeft: 0, correctedAt: '2026-11-26T08:00:00Z',
}]);
