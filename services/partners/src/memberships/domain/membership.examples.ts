import type { Role } from '@pirtti/kernel';
import type { GrantMembership } from './grant-membership.js';
import type { Giver, Membership } from './membership.js';

export const MEMBERSHIP_ID = '0b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e10';
export const ORGANISATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');
export const inDays = (days: number): Date => new Date(TUESDAY.getTime() + days * 24 * 60 * 60 * 1000);

const person = { organisationId: ORGANISATION_ID, issuer: 'https://id.example', subject: 'b3b0b1c2', name: 'Helmi Harjula', roles: ['activity-publisher'] as Role[], validFrom: MONDAY, validTo: null };

export const grant: GrantMembership = { membershipId: MEMBERSHIP_ID, ...person, at: MONDAY };
export const granted = (different: Partial<Membership> = {}): Membership => ({ id: MEMBERSHIP_ID, ...person, deputyFor: null, endedAt: null, version: 1, ...different });
export const ended = (): Membership => ({ ...granted(), endedAt: TUESDAY });

/** Somebody else, who gives and takes rights. */
export const administrator = (different: Partial<Membership> = {}): Membership =>
  granted({ id: '1b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e11', subject: 'a1a1a1a1', name: 'Saara Salmela', roles: ['organisation-admin'], ...different });
export const giver: Giver = { issuer: 'https://id.example', subject: 'a1a1a1a1', membershipId: administrator().id, organisationId: ORGANISATION_ID };
