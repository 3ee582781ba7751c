import { plannedOccurrence } from '../activity-fields.js';
import { contract } from '../contract.js';
import { day, instant } from '../fields.js';

export const OccurrenceMovedV1 = contract('activities.occurrence-moved.v1', 'One meeting of an activity was moved to another time.', {
  ...plannedOccurrence(),
  /** The local day on which it meets instead. */
  meetsOn: day(),
  movedAt: instant(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', plannedOn: '2026-12-02', month: '2026-12', kind: 'peer-group', placeKind: 'library',
  municipalityCode: '217', targetGroups: ['older-living-alone'], meetsOn: '2026-12-03', movedAt: '2026-11-25T09:00:00.000Z',
}]);
