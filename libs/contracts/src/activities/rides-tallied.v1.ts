import { ACTIVITY_KINDS, TARGET_GROUPS, TRANSPORT_KINDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, day, id, month, municipality } from '../fields.js';

export const RidesTalliedV1 = contract('activities.rides-tallied.v1', 'So many seats are offered to an occurrence and so many taken. A later one of the same occurrence replaces the earlier.', {
  activityId: id(),
  organisationId: id(),
  /** For which the occurrence was planned. */
  plannedOn: day(),
  month: month(),
  kind: code(ACTIVITY_KINDS),
  municipalityCode: municipality(),
  targetGroups: z.array(code(TARGET_GROUPS)),
  /** Each way counts by itself: a seat there and back is one seat there and one seat back. */
  byKind: z.array(z.strictObject({
    kind: code(TRANSPORT_KINDS), rides: count(), seatsThere: count(), seatsBack: count(), takenThere: count(), takenBack: count(),
    /** Offered and then not driven. */
    cancelled: count(),
  })),
  /** How many wished for a ride and have none. */
  withoutRide: count(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', plannedOn: '2026-11-25', month: '2026-11',
  kind: 'peer-group', municipalityCode: '217', targetGroups: ['older-living-alone'],
  byKind: [{ kind: 'school-transport-seat', rides: 1, seatsThere: 6, seatsBack: 0, takenThere: 4, takenBack: 0, cancelled: 0 }, { kind: 'carpool', rides: 2, seatsThere: 5, seatsBack: 5, takenThere: 2, takenBack: 3, cancelled: 1 }],
  withoutRide: 1,
}]);
