import { ORGANISATION_TYPES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, day, id, municipality, publicName } from '../fields.js';

export const OrganisationChangedV1 = contract('partners.organisation-changed.v1', 'What the shared registry says of an organisation was corrected, or its work ended. Tells the whole of it as it is now.', {
  organisationId: id(),
  type: code(ORGANISATION_TYPES),
  names: publicName(),
  municipalityCode: municipality().nullable(),
  serviceArea: z.array(municipality()).max(310),
  bilingual: z.boolean(),
  /** Y-tunnus: public, and without it nothing is told onward to the service register. Left out by senders that did not tell it yet. */
  businessId: z.string().regex(/^\d{7}-\d$/).nullable().optional(),
  /** The last day of its work. */
  endedOn: day().nullable(),
  /** Who goes on with its work. */
  successorId: id().nullable(),
}, [{
  organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', type: 'association', names: { fi: 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)', sv: 'Kannuksen Kohtaamispaikka rf (fiktiv)' },
  municipalityCode: '217', serviceArea: ['217', '849'], bilingual: false, endedOn: null, successorId: null,
}, {
  organisationId: '8a1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a77', type: 'hospital-district', names: { fi: 'Keski-Suomen sairaanhoitopiiri' },
  municipalityCode: null, serviceArea: ['179'], bilingual: false, endedOn: '2022-12-31', successorId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02',
}, {
  organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', type: 'association', names: { fi: 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)' },
  municipalityCode: '217', serviceArea: ['217', '849'], bilingual: false, businessId: '9999900-1', endedOn: null, successorId: null,
}]);
