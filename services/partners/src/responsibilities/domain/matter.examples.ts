import { ADVISERS_ID, ASSOCIATION_ID, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import type { Author } from '../../organisations/domain/organisation.js';
import type { Matter, Participation, Responsibility } from './matter.js';
import { mattersOf, unanswered, type AdoptedProgramme } from './programme-matter.js';

export const MATTER_ID = '3c5e7a91-2b4d-4f6a-8c0e-1d3f5a7b9c31';
export const PARTICIPATION_ID = '5b7d9f1a-3c5e-4b8a-9d0f-2e4a6c8b0d61';
export const AGREEMENT_ID = '6c8e0a2b-4d6f-4c9b-8e1a-3f5b7d9c1e72';
export const PERSON_ID = '7c5b3a19-8e6d-4f2a-9b1c-0d3e5f7a9b21';
export const PROGRAMME_ID = '7d9b1f3a-5c7e-4a9d-8b0f-6e8c0a2d4f51';
export const MEASURE_ID = '4e6a8c0d-1b3f-4d5a-9c7e-2f4b6d8e0a52';
export const byTown: Author = { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false };

export const held = (more: Partial<Responsibility> = {}): Responsibility => ({ organisationId: TOWN_ID, personId: PERSON_ID, sector: null, startsOn: '2026-01-01', endsOn: null, ...more });
export const partaking = (more: Partial<Participation> = {}): Participation => ({ id: PARTICIPATION_ID, organisationId: ASSOCIATION_ID, part: 'carries-out', sector: null, startsOn: '2026-01-01', endsOn: null, ...more });
export const network = (more: Partial<Matter> = {}): Matter => ({
  id: MATTER_ID, organisationId: TOWN_ID, kind: 'network', name: 'Kohtaamispaikkojen verkosto', parties: [TOWN_ID], closedOn: null, responsibilities: [held()], participations: [], agreementIds: [], version: 3, ...more,
});
export const agreement = (more: Partial<Matter> = {}): Matter => network({ kind: 'agreement', name: null, parties: [TOWN_ID, ADVISERS_ID], ...more });

/** Measures bear the names that were given, in the languages in which they were. */
export const adopted = (more: Partial<AdoptedProgramme> = {}): AdoptedProgramme => ({
  organisationId: TOWN_ID, programmeId: PROGRAMME_ID, names: { fi: 'Yksinäisyysohjelma', sv: 'Ensamhetsprogram' }, startsOn: '2026-01-01', endsOn: '2028-12-31',
  measures: [{ measureId: MEASURE_ID, number: 2, names: { fi: 'Kohtaamispaikat', en: 'Meeting places' } }], ...more,
});
export const measure = (more: Partial<Matter> = {}): Matter => ({ ...unanswered(mattersOf(adopted())[1]!), ...more });
