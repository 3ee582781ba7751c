import { ROLES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, id, instant } from '../fields.js';

export const MembershipGrantedV1 = contract('partners.membership-granted.v1', 'A person may act for an organisation in these roles. Says no name.', {
  membershipId: id(),
  /** The OpenID provider's identifier of the person (`iss` and `sub`): opaque, never a name or an e-mail address. */
  issuer: z.string().min(1).max(300),
  subject: z.string().min(1).max(255),
  organisationId: id(),
  roles: z.array(code(ROLES)).min(1).max(20),
  validFrom: instant(),
  validTo: instant().nullable(),
  /** The membership of whom the person stands in for, while they are away. */
  deputyFor: id().optional(),
}, [{
  membershipId: '0b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e10', issuer: 'https://id.example', subject: 'b3b0b1c2-8a4b-4c39-9d53-7f1b6d0f4a11',
  organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', roles: ['activity-publisher'], validFrom: '2026-11-16T00:00:00Z', validTo: null,
}, {
  membershipId: '3c1e9a54-7d20-4b6f-8a15-6f0e4d2b9c33', issuer: 'https://id.example', subject: 'd4c9a7e1-2b6f-4f0d-8e35-9a1c7b5d0e22',
  organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', roles: ['activity-publisher'], validFrom: '2026-12-01T22:00:00Z', validTo: '2026-12-15T22:00:00Z',
  deputyFor: '0b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e10',
}]);
