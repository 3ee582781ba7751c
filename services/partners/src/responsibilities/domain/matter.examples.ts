import { ADVISERS_ID, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import type { Author } from '../../organisations/domain/organisation.js';
import type { Matter, Responsibility } from './matter.js';

export const MATTER_ID = '3c5e7a91-2b4d-4f6a-8c0e-1d3f5a7b9c31';
export const PERSON_ID = '7c5b3a19-8e6d-4f2a-9b1c-0d3e5f7a9b21';
export const byTown: Author = { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false };

export const held = (more: Partial<Responsibility> = {}): Responsibility => ({ organisationId: TOWN_ID, personId: PERSON_ID, startsOn: '2026-01-01', endsOn: null, ...more });
export const network = (more: Partial<Matter> = {}): Matter => ({
  id: MATTER_ID, organisationId: TOWN_ID, kind: 'network', name: 'Kohtaamispaikkojen verkosto', parties: [TOWN_ID], closedOn: null, responsibilities: [held()], version: 3, ...more,
});
export const agreement = (more: Partial<Matter> = {}): Matter => network({ kind: 'agreement', name: null, parties: [TOWN_ID, ADVISERS_ID], ...more });
