import { GRANT_KINDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { cents, code, day, id } from '../fields.js';

export const GrantDecidedV1 = contract('partners.grant-decided.v1', 'A body of the granter has decided upon an application: granted in full or in part, or rejected.', {
  applicationId: id(),
  roundId: id(),
  granterId: id(),
  applicantId: id(),
  kind: code(GRANT_KINDS),
  outcome: z.enum(['granted', 'rejected']),
  askedCents: cents(),
  grantedCents: cents(),
  decidedOn: day(),
}, [{ applicationId: '9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77', roundId: '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31', granterId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', applicantId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'operating', outcome: 'granted', askedCents: 850_000, grantedCents: 600_000, decidedOn: '2027-02-22' }]);
