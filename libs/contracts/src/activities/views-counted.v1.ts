import { ACTIVITY_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, count, id, month, municipality, targetGroups } from '../fields.js';

export const ViewsCountedV1 = contract('activities.views-counted.v1', 'How often an activity’s public page was looked at in a month that is over. Nobody who looked is told apart.', {
  activityId: id(),
  organisationId: id(),
  kind: code(ACTIVITY_KINDS),
  targetGroups: targetGroups(),
  municipalityCode: municipality(),
  month: month(),
  views: count(),
}, [{ activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'peer-group', targetGroups: ['older-living-alone'], municipalityCode: '217', month: '2026-11', views: 143 }]);
