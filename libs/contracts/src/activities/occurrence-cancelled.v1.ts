import { plannedOccurrence } from '../activity-fields.js';
import { contract } from '../contract.js';
import { instant } from '../fields.js';

export const OccurrenceCancelledV1 = contract('activities.occurrence-cancelled.v1', 'One meeting of an activity was called off.', { ...plannedOccurrence(), cancelledAt: instant() }, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', plannedOn: '2026-12-02', month: '2026-12', kind: 'peer-group', placeKind: 'library',
  municipalityCode: '217', targetGroups: ['older-living-alone'], cancelledAt: '2026-11-25T09:00:00.000Z',
}]);
