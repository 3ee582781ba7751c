import { ORGANISATION_TYPES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, id, municipality, publicName } from '../fields.js';

export const OrganisationRegisteredV1 = contract('partners.organisation-registered.v1', 'An organisation joined the shared registry.', {
  organisationId: id(),
  type: code(ORGANISATION_TYPES),
  names: publicName(),
  /** Its home municipality; a wellbeing region has none. */
  municipalityCode: municipality().nullable(),
  /** Municipalities whose figures and residents are its business. */
  serviceArea: z.array(municipality()).max(310),
  bilingual: z.boolean(),
  /** Y-tunnus: public, and without it nothing is told onward to the service register. Left out by senders that did not tell it yet. */
  businessId: z.string().regex(/^\d{7}-\d$/).nullable().optional(),
}, [{
  organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', type: 'association', names: { fi: 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)' },
  municipalityCode: '217', serviceArea: ['217'], bilingual: false,
}, {
  organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', type: 'association', names: { fi: 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)' },
  municipalityCode: '217', serviceArea: ['217'], bilingual: false, businessId: '9999900-1',
}]);
