import { ACTIVITY_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { barrier, code, count, id, month, municipality, targetGroups } from '../fields.js';

export const NeedMetV1 = contract('activities.need-met.v1', 'A resident’s wish became an activity that names it.', {
  needId: id(),
  /** Who organises the activity. */
  organisationId: id(),
  activityId: id(),
  /** Of the activity. */
  kind: code(ACTIVITY_KINDS),
  /** Of the wish. */
  municipalityCode: municipality(),
  targetGroups: targetGroups(),
  barrier: barrier().nullable(),
  /** How many had wished for the same by then. */
  supporters: count(),
  month: month(),
}, [{
  needId: '0b6f7c1e-3d5a-4e8b-9f21-7a4c6d8e0b12', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', kind: 'club', municipalityCode: '217',
  targetGroups: ['young'], barrier: 'transport', supporters: 7, month: '2026-12',
}]);
