import { GRANT_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { cents, code, day, id } from '../fields.js';

export const GrantChangedV1 = contract('partners.grant-changed.v1', 'Upon a claim for rectification the granter’s body has granted more than it had decided first: from nothing, or from a smaller sum.', {
  applicationId: id(),
  roundId: id(),
  granterId: id(),
  applicantId: id(),
  kind: code(GRANT_KINDS),
  beforeCents: cents(),
  grantedCents: cents(),
  decidedOn: day(),
}, [{ applicationId: '9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77', roundId: '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31', granterId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', applicantId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'operating', beforeCents: 600_000, grantedCents: 700_000, decidedOn: '2027-03-18' }]);
