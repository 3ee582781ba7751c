import { contract } from '../contract.js';
import { id, instant } from '../fields.js';

export const MembershipEndedV1 = contract('partners.membership-ended.v1', 'A person no longer acts for an organisation: refused everywhere within five seconds.', {
  membershipId: id(),
  organisationId: id(),
  endedAt: instant(),
}, [{ membershipId: '0b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e10', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', endedAt: '2026-11-20T12:00:00Z' }]);
