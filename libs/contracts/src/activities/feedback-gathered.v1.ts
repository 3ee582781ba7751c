import { ACTIVITY_KINDS, PLACE_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, count, id, month, municipality, targetGroups } from '../fields.js';

export const FeedbackGatheredV1 = contract('activities.feedback-gathered.v1', 'Five more who took part have told how they found it: how many were content. Never one person’s answer, and no words.', {
  activityId: id(),
  organisationId: id(),
  kind: code(ACTIVITY_KINDS),
  placeKind: code(PLACE_KINDS),
  municipalityCode: municipality(),
  targetGroups: targetGroups(),
  /** In which the fifth of them told it. */
  month: month(),
  good: count(),
  fair: count(),
  poor: count(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'],
  month: '2026-11', good: 3, fair: 1, poor: 1,
}]);
