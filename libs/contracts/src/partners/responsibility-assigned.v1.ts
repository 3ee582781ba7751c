import { MATTER_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, id } from '../fields.js';

export const ResponsibilityAssignedV1 = contract('partners.responsibility-assigned.v1', 'From a day on exactly one organisation answers for a programme, a measure, an agreement, an operating model, a network or a duty. Whoever did so before does until the day before.', {
  subjectId: id(),
  kind: code(MATTER_KINDS),
  organisationId: id(),
  startsOn: day(),
  /** The last day; null while it goes on until another follows. */
  endsOn: day().nullable(),
}, [{ subjectId: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', kind: 'agreement', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', startsOn: '2026-11-23', endsOn: null },
  { subjectId: '4e6a8c0d-1b3f-4d5a-9c7e-2f4b6d8e0a52', kind: 'measure', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', startsOn: '2026-06-01', endsOn: '2028-12-31' }]);
