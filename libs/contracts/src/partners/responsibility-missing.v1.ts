import { MATTER_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, id } from '../fields.js';

export const ResponsibilityMissingV1 = contract('partners.responsibility-missing.v1', 'From a day on nobody answers for a programme, a measure, an agreement, a network or a duty, unless somebody is assigned meanwhile.', {
  subjectId: id(),
  kind: code(MATTER_KINDS),
  /** Whose matter it is: of an agreement, its writer. */
  organisationId: id(),
  /** Null where nobody is needed any more: the matter is over. */
  from: day().nullable(),
}, [{ subjectId: '3c5e7a91-2b4d-4f6a-8c0e-1d3f5a7b9c31', kind: 'network', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', from: '2026-12-01' },
  { subjectId: '7d9b1f3a-5c7e-4a9d-8b0f-6e8c0a2d4f51', kind: 'programme', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', from: '2026-05-12' }]);
