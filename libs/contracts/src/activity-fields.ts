import { ACTIVITY_KINDS, PLACE_KINDS } from '@pirtti/kernel';
import { z } from 'zod';
import { code, day, id, instant, month, municipality, publicName, targetGroups } from './fields.js';

/** What is told of an activity that is not offered any more, or for now. */
export const withdrawnActivity = () => ({
  activityId: id(),
  organisationId: id(),
  kind: code(ACTIVITY_KINDS),
  municipalityCode: municipality(),
  targetGroups: targetGroups(),
  withdrawnAt: instant(),
});

/** What is told of one meeting that does not go as planned. */
export const plannedOccurrence = () => ({
  activityId: id(),
  organisationId: id(),
  /** The day for which it was planned: its identity. */
  plannedOn: day(),
  month: month(),
  kind: code(ACTIVITY_KINDS),
  placeKind: code(PLACE_KINDS),
  municipalityCode: municipality(),
  targetGroups: targetGroups(),
});

/** What is told of a place where people can meet. */
export const placeInRegistry = () => ({
  placeId: id(),
  /** Who keeps its details. */
  organisationId: id(),
  kind: code(PLACE_KINDS),
  names: publicName(),
  municipalityCode: municipality(),
  /** People come here anyway: nobody need come for company alone. */
  everyday: z.boolean(),
  runByVolunteers: z.boolean(),
  accessibilityDescribed: z.boolean(),
  /** The days of a pop-up place, or the last of one that is used no longer. */
  validFrom: day().nullable(),
  validTo: day().nullable(),
});
