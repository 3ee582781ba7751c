import type { Actor } from '@pirtti/http-kit';
import type { Role } from '@pirtti/kernel';
import type { Doer } from '../domain/agreement-facts.js';

/** What lets people act in agreements, the weightiest first: it is what the other party is told. */
const TOLD: readonly Role[] = ['organisation-admin', 'hyte-coordinator'];

export const doerOf = ({ organisationId, membershipId, roles }: Actor): Doer =>
  ({ organisationId, membershipId, role: TOLD.find((role) => roles.includes(role)) ?? roles[0]! });
