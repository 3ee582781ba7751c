import { withdrawnActivity } from '../activity-fields.js';
import { contract } from '../contract.js';

export const ActivityArchivedV1 = contract('activities.activity-archived.v1', 'An activity that is over was put away.', withdrawnActivity(), [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'peer-group', municipalityCode: '217', targetGroups: ['older-living-alone'],
  withdrawnAt: '2026-11-25T09:00:00.000Z',
}]);
