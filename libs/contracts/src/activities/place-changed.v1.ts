import { PLACE_KINDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, day, id, municipality, publicName } from '../fields.js';

export const PlaceChangedV1 = contract('activities.place-changed.v1', 'What is told of a place has changed, or it is used no longer after a day. It replaces what was told before.', {
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
}, [{
  placeId: '4e0f9b1a-6f2d-4b8c-9a3e-7d5c1f2b8a64', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, municipalityCode: '217',
  everyday: true, runByVolunteers: false, accessibilityDescribed: true, validFrom: null, validTo: '2026-12-31',
}]);
