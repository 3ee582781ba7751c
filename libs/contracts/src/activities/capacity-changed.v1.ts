import { ACTIVITY_KINDS, PLACE_KINDS, TARGET_GROUPS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, day, id, month, municipality } from '../fields.js';

export const CapacityChangedV1 = contract('activities.capacity-changed.v1', 'How full an occurrence or a series is. A later one of the same replaces the earlier.', {
  activityId: id(),
  organisationId: id(),
  /** The day for which the occurrence was planned; null where people sign up for the series. */
  occursOn: day().nullable(),
  /** Of the occurrence; of a series the month in which it was counted. */
  month: month(),
  kind: code(ACTIVITY_KINDS),
  placeKind: code(PLACE_KINDS),
  municipalityCode: municipality(),
  targetGroups: z.array(code(TARGET_GROUPS)),
  /** Null where there is room for all. */
  capacity: count().nullable(),
  /** Held by people whom a region has placed. */
  seatsPlaced: count(),
  /** Held by people who signed up. */
  seatsSignedUp: count(),
  /** Kept for people who have been offered one. */
  seatsOffered: count(),
  /** People in line. */
  waiting: count(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', occursOn: '2026-11-25', month: '2026-11',
  kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'], capacity: 12, seatsPlaced: 2, seatsSignedUp: 9, seatsOffered: 1, waiting: 3,
}, {
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', occursOn: null, month: '2026-11',
  kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: [], capacity: null, seatsPlaced: 0, seatsSignedUp: 4, seatsOffered: 0, waiting: 0,
}]);
