import { ACTIVITY_KINDS, AGE_BANDS, PLACE_KINDS, TARGET_GROUPS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, day, id, month, municipality } from '../fields.js';

export const OccurrenceHeldV1 = contract('activities.occurrence-held.v1', 'An occurrence took place and this many came. A later one of the same occurrence replaces the earlier.', {
  activityId: id(),
  organisationId: id(),
  occurredOn: day(),
  month: month(),
  kind: code(ACTIVITY_KINDS),
  placeKind: code(PLACE_KINDS),
  municipalityCode: municipality(),
  targetGroups: z.array(code(TARGET_GROUPS)),
  /** Visits, not persons: who came to two occurrences is counted in both. */
  visits: count(),
  visitsByAgeBand: z.partialRecord(code(AGE_BANDS), count()),
  newcomers: count(),
  /** Of these, how many somebody they know brought along. */
  broughtAlong: count().optional(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', occurredOn: '2026-11-25', month: '2026-11',
  kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'], visits: 9, visitsByAgeBand: { '65-74': 4, '75-84': 5 }, newcomers: 1,
}, {
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', occurredOn: '2026-11-25', month: '2026-11',
  kind: 'campaign', placeKind: 'library', municipalityCode: '217', targetGroups: ['everyone'], visits: 9, visitsByAgeBand: { '65-74': 4, '75-84': 5 }, newcomers: 3, broughtAlong: 2,
}]);
