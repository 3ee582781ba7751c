import type { Experience, Experiment, ExperimentContent, ExperimentDoer } from './experiment.js';

export const EXPERIMENT_ID = '5c8e0a2d-4b6f-4d91-8e37-1f9b3a5c7d60';
export const NEXT_ID = '6d9f1b3e-5c70-4ea2-9f48-2a0c4b6d8e71';
export const EXPERIENCE_ID = '7e0a2c4f-6d81-4fb3-a059-3b1d5c7e9f82';
export const NOON = new Date('2026-11-17T10:00:00Z');
export const leader: ExperimentDoer = { organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', role: 'activity-publisher' };
export const partner: ExperimentDoer = { organisationId: '4e5d6c7b-8a9f-4e0d-9c1b-2a3f4e5d6c32', role: 'hyte-coordinator' };

export const experimentContent = (more: Partial<ExperimentContent> = {}): ExperimentContent => ({
  name: 'Kimppakyydeillä kylätuvalle', language: 'fi', purpose: 'Kokeillaan, tuleeko kylätuvalle enemmän väkeä.', barrier: 'transport', solution: 'carpool', targetGroups: ['older-remote-village'], municipalityCode: '217', villages: ['Eskola'],
  pilotArea: 'Eskolan pilottialue', startsOn: '2026-09-01', endsOn: null, participantIds: [partner.organisationId], residents: 6, residentPart: 'co-designers', activityIds: [], ideaId: null, ...more,
});
export const experiment = (more: Partial<Experiment> = {}): Experiment => ({
  ...experimentContent(), id: EXPERIMENT_ID, organisationId: leader.organisationId, state: 'running', iteration: 1, predecessorId: null, successorId: null, conclusion: null, continuity: null, endedBecause: null, version: 3, changedAt: NOON, ...more,
});
export const experience = (more: Partial<Experience> = {}): Experience =>
  ({ id: EXPERIENCE_ID, experimentId: EXPERIMENT_ID, organisationId: leader.organisationId, verdict: 'good', voice: 'participant', words: 'Matkalla ehti jutella.', language: 'fi', at: NOON, ...more });
