import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { Adoption, AdoptModel } from './adoption.js';
import type { ModelContent, OperatingModel } from './operating-model.js';

export const MODEL_ID = '7c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e01';
export const TOWN_ID = '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21';
export const REGION_ID = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');
export const town: Doer = { organisationId: TOWN_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000002', role: 'hyte-coordinator' };
export const region: Doer = { organisationId: REGION_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000001', role: 'organisation-admin' };

export const content = (more: Partial<ModelContent> = {}): ModelContent =>
  ({ kind: 'meeting-place', names: { fi: 'Heikin Tupa' }, description: { fi: 'Seinätön kohtaamispaikka.' }, links: ['https://tupa.example'], fundingEndsOn: null, ...more });
export const model = (more: Partial<OperatingModel> = {}): OperatingModel => ({ ...content(), id: MODEL_ID, organisationId: REGION_ID, version: 1, changedAt: MONDAY, ...more });
export const adoption = (more: Partial<Adoption> = {}): Adoption => ({ modelId: MODEL_ID, municipalityCode: '217', state: 'adopted', since: '2026-05-04', version: 2, ...more });
export const adopting: AdoptModel = { modelId: MODEL_ID, kind: 'meeting-place', municipalityCode: '217', state: 'rooted', since: '2026-11-16', version: 2, reason: null, by: town, area: ['217'], at: TUESDAY };
