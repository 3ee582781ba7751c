import { ACTIVITY_KINDS, ATTENDANCE_MODES, DURATION_TYPES, FOCUS_AREAS, MATURITIES, PLACE_KINDS, RESOURCES, SIGN_UPS, TARGET_GROUPS, TRANSPORT_KINDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, day, id, municipality, publicName } from '../fields.js';

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
  /** A village or a part of town, as the map has it. */
  village: z.string().max(100).nullable().optional(),
  /** How many places it has: what has no walls has many. */
  places: count().optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  signUp: code(SIGN_UPS).optional(),
  maturity: code(MATURITIES).optional(),
  durationType: code(DURATION_TYPES).optional(),
  fundingUntil: day().nullable().optional(),
  missing: z.array(code(RESOURCES)).optional(),
  focusAreas: z.array(code(FOCUS_AREAS)).optional(),
  coOrganiserIds: z.array(id()).optional(),
  /** The needs, ideas and experiments from which it grew. */
  originIds: z.array(id()).optional(),
  residentOrigin: z.boolean().optional(),
  intergenerational: z.boolean().optional(),
  /** Whether it is told in Swedish too. */
  inSwedish: z.boolean().optional(),
  attendanceMode: code(ATTENDANCE_MODES).optional(),
  /** Whose ages it is meant for; null where that end is open. */
  ages: z.strictObject({ from: z.int().min(0).max(120).nullable(), to: z.int().min(0).max(120).nullable() }).nullable().optional(),
  /** How many of these ages were called one by one, where a whole age group was. */
  invited: count().nullable().optional(),
  /** Whether it is a step of a service chain. */
  inServiceChain: z.boolean().optional(),
}, [{
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'peer-group',
  names: { fi: 'Keskiviikon kahvit' }, municipalityCode: '217', placeKind: 'library', targetGroups: ['older-living-alone'],
  transport: ['school-transport-seat'], free: true, weekly: true, capacity: 12, accessibilityDescribed: true,
}, {
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'peer-group',
  names: { fi: 'Keskiviikon kahvit' }, municipalityCode: '217', placeKind: 'library', targetGroups: ['older-living-alone'],
  transport: [], free: true, weekly: true, capacity: 12, accessibilityDescribed: true, village: 'Eskola', places: 2, languages: ['fi'], signUp: 'series', maturity: 'experiment',
  durationType: 'long-term', fundingUntil: '2027-12-31', missing: ['coordinator'], focusAreas: ['loneliness-and-bullying'], coOrganiserIds: ['6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a02'],
  originIds: ['9a6f0c1e-7b0d-4a51-8f5e-2d1c3b4a5f60'], residentOrigin: true, intergenerational: false, inSwedish: false,
}, {
  activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e31', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'wellbeing-check',
  names: { fi: 'Hyvinvointikutsunnat 70-vuotiaille' }, municipalityCode: '217', placeKind: 'other', targetGroups: ['older-other'], transport: [], free: true, weekly: false, capacity: null, accessibilityDescribed: true,
  attendanceMode: 'in-person', ages: { from: 70, to: 70 }, invited: 84, inServiceChain: true,
}]);
