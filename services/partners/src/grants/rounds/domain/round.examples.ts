import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { GrantRound, RoundTerms } from './round.js';

export const ROUND_ID = '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31';
export const GRANTER_ID = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const APPROPRIATION_ID = '3d0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c44';
export const OPENS = new Date('2027-01-14T22:00:00Z');
export const CLOSES = new Date('2027-02-05T14:15:00Z');
export const WHILE_OPEN = new Date('2027-01-20T10:00:00Z');
export const AFTERWARDS = new Date('2027-02-22T10:00:00Z');

export const officer: Doer = { organisationId: GRANTER_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000001', role: 'organisation-admin' };

export const roundTerms = (more: Partial<RoundTerms> = {}): RoundTerms => ({
  kind: 'operating', language: 'fi', title: 'Järjestöavustukset 2027', description: 'Yksinäisyyden ehkäisyyn.', principlesId: null, appropriationId: APPROPRIATION_ID, budgetCents: 8_500_000,
  opensAt: OPENS, closesAt: CLOSES, useReportDueOn: '2028-03-31', annexes: ['budget', 'action-plan'], leastScorers: 2,
  criteria: [{ id: 'need', text: 'Tarve', mostPoints: 40 }, { id: 'reach', text: 'Tavoittavuus', mostPoints: 40 }], multipliers: [{ id: 'register', text: 'Lähellä.fi', percent: 110 }], mostPoints: null, ...more,
});

export const round = (more: Partial<GrantRound> = {}): GrantRound =>
  ({ id: ROUND_ID, organisationId: GRANTER_ID, status: 'published', version: 1, terms: roundTerms(), grantedCents: 0, ...more });
