import { MATTER_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, id } from '../fields.js';

export const ResponsibilityMissingV1 = contract('partners.responsibility-missing.v1', 'From a day on nobody answers for a programme, a measure, an agreement, an operating model, a network or a duty, unless somebody is assigned meanwhile.', {
  subjectId: id(),
  kind: code(MATTER_KINDS),
  /** Whose matter it is: of an agreement, its writer. */
  organisationId: id(),
  /** Null where nobody is needed any more: the matter is over. */
  from: day().nullable(),
  /** The first day on which the matter is no more; told where nobody is needed any more. */
  overFrom: day().optional(),
}, [{ subjectId: '3c5e7a91-2b4d-4f6a-8c0e-1d3f5a7b9c31', kind: 'network', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', from: '2026-12-01' },
  { subjectId: '7d9b1f3a-5c7e-4a9d-8b0f-6e8c0a2d4f51', kind: 'programme', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', from: '2026-05-12' },
  { subjectId: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', kind: 'agreement', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', from: null, overFrom: '2028-01-01' }]);
