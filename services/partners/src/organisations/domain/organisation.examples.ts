import type { Keeper } from './keepers.js';
import type { Organisation, OrganisationContent } from './organisation.js';
import type { Surroundings } from './surroundings.js';

export const ASSOCIATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const TOWN_ID = '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21';
export const ADVISERS_ID = '4b6d8f1a-3c5e-4f7a-8b9c-0d1e2f3a4b52';
export const OTHER_ID = '9d2f4b6e-5a7c-4e8f-9a0b-1c2d3e4f5a63';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');

export const content = (more: Partial<OrganisationContent> = {}): OrganisationContent => ({
  type: 'association', names: { fi: 'Kohtaamispaikka ry' }, businessId: '9999900-1', municipalityCode: '217', serviceArea: ['217'], languages: ['fi'], bilingual: false,
  description: null, website: null, email: null, phone: '040 000 0000', parentId: null, memberIds: [], endedOn: null, successorId: null, ...more,
});
export const association = (more: Partial<Organisation> = {}): Organisation =>
  ({ ...content(), id: ASSOCIATION_ID, version: 3, registeredBy: TOWN_ID, adviserId: null, changedAt: MONDAY, confirmedAt: MONDAY, remindedAt: null, archivedAt: null, ...more });

export const around = (more: Partial<Surroundings> = {}): Surroundings => ({ businessIdHolder: undefined, related: new Map(), parentLine: [], ...more });

export const admin: Keeper = { organisationId: ASSOCIATION_ID, roles: ['organisation-admin'], type: 'association', serviceArea: ['217'] };
export const coordinator: Keeper = { organisationId: TOWN_ID, roles: ['hyte-coordinator'], type: 'municipality', serviceArea: ['217'] };
export const adviser: Keeper = { organisationId: ADVISERS_ID, roles: ['association-adviser'], type: 'association', serviceArea: ['217', '272'] };
