import { GRANT_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { cents, code, id, instant } from '../fields.js';

export const GrantRoundOpenedV1 = contract('partners.grant-round-opened.v1', 'A municipality or a region has published a round in which associations can apply for grants.', {
  roundId: id(),
  granterId: id(),
  kind: code(GRANT_KINDS),
  budgetCents: cents(),
  opensAt: instant(),
  closesAt: instant(),
}, [{ roundId: '7b1f0c52-3c1e-4d57-9a51-0a6b2f6f0a31', granterId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', kind: 'operating', budgetCents: 8_500_000, opensAt: '2027-01-14T22:00:00Z', closesAt: '2027-02-05T14:15:00Z' }]);
