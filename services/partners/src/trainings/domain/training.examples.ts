import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { Training, TrainingContent } from './training.js';

export const TRAINING_ID = '5b7d9f1a-3c5e-4a7b-8d9f-2c4e6a8b0d13';
export const TUESDAY = new Date('2026-11-17T09:00:00Z');
export const region: Doer = { organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', membershipId: 'f3a1b2c3-0000-4000-8000-000000000001', role: 'organisation-admin' };
export const town: Doer = { organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', membershipId: 'f3a1b2c3-0000-4000-8000-000000000002', role: 'hyte-coordinator' };

export const content = (more: Partial<TrainingContent> = {}): TrainingContent =>
  ({ topic: 'raising-the-subject', title: 'Miten kysyn yksinäisyydestä', heldOn: '2026-11-10', municipalityCodes: ['217', '272'], staff: 18, volunteers: 4, organisations: 5, ...more });
export const training = (more: Partial<Training> = {}): Training => ({ ...content(), id: TRAINING_ID, organisationId: region.organisationId, version: 1, isRetracted: false, ...more });
