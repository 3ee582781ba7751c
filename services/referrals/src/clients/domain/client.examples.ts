import type { BarrierNeed, Client } from './client.js';

/** Words that the specs speak. */
export const AT = new Date('2026-11-16T08:00:00Z');
export const CLIENT_ID = '4b1de3a0-5c5b-4f8e-8a4e-6f0f3c1c0a11';
export const SOITE = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';

export const client = (change: Partial<Client> = {}): Client => ({
  id: CLIENT_ID, organisationId: SOITE, municipalityCode: '217', addressProtected: false, hidesMunicipality: false, birthYear: 1948,
  targetGroups: ['older-living-alone'], barriers: [], wishes: [], ...change,
});

export const transportBarrier = (change: Partial<BarrierNeed> = {}): BarrierNeed => ({
  barrier: 'transport', tallyId: '3a6c8b30-1d4e-4c9f-8a3b-7e5d9c1f2b60', identifiedOn: '2026-11-02', droppedOn: null, solution: null, solvedOn: null, ...change,
});
