import type { GrantMembership } from './grant-membership.js';
import type { Membership } from './membership.js';

export const MEMBERSHIP_ID = '0b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e10';
export const ORGANISATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');

const person = { organisationId: ORGANISATION_ID, issuer: 'https://id.example', subject: 'b3b0b1c2', roles: ['activity-publisher'], validFrom: MONDAY, validTo: null } as const;

export const grant: GrantMembership = { membershipId: MEMBERSHIP_ID, ...person, at: MONDAY };
export const granted = (): Membership => ({ id: MEMBERSHIP_ID, ...person, endedAt: null });
export const ended = (): Membership => ({ ...granted(), endedAt: TUESDAY });
