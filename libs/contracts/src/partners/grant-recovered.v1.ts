import { GRANT_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { cents, code, id, instant } from '../fields.js';

export const GrantRecoveredV1 = contract('partners.grant-recovered.v1', 'The granter asks a grant or a part of it back.', {
  applicationId: id(),
  roundId: id(),
  granterId: id(),
  applicantId: id(),
  kind: code(GRANT_KINDS),
  grantedCents: cents(),
  recoveredCents: cents(),
  recoveredAt: instant(),
}, [{ applicationId: '9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77', roundId: '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31', granterId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', applicantId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'operating', grantedCents: 600_000, recoveredCents: 10_000, recoveredAt: '2028-04-10T09:00:00Z' }]);
