import { ACTIVITY_KINDS, PLACE_KINDS, TARGET_GROUPS, TRANSPORT_KINDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, id, municipality, publicName } from '../fields.js';

export const ActivityPublishedV1 = contract('activities.activity-published.v1', 'An organisation offers an activity; published again whenever what is told here changes.', {
  activityId: id(),
  organisationId: id(),
  kind: code(ACTIVITY_KINDS),
  names: publicName(),
  municipalityCode: municipality(),
  placeKind: code(PLACE_KINDS),
  targetGroups: z.array(code(TARGET_GROUPS)),
  transport: z.array(code(TRANSPORT_KINDS)),
  free: z.boolean(),
  weekly: z.boolean(),
  /** Seats for one occurrence; null when the door is open to all. */
  capacity: count().nullable(),
  accessibilityDescribed: z.boolean(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'peer-group',
  names: { fi: 'Keskiviikon kahvit' }, municipalityCode: '217', placeKind: 'library', targetGroups: ['older-living-alone'],
  transport: ['school-transport-seat'], free: true, weekly: true, capacity: 12, accessibilityDescribed: true,
}]);
