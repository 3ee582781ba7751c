import { EXPERT_GROUPS, FORUM_TYPES, MUNICIPALITY_CODES, ORGANISATION_TYPES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, day, id } from '../fields.js';

export const MeetingHeldV1 = contract('partners.meeting-held.v1', 'A forum has met, and so many people came for these organisations. Told again for the same meeting, it replaces what was told before.', {
  meetingId: id(),
  forumId: id(),
  forumType: code(FORUM_TYPES),
  expertGroup: code(EXPERT_GROUPS).nullable(),
  convenerId: id(),
  day: day(),
  participants: z.array(z.strictObject({ organisationId: id(), organisationType: code(ORGANISATION_TYPES), municipalityCode: z.enum(MUNICIPALITY_CODES).nullable(), people: count() })).max(200),
  /** People who came for no organisation. */
  others: count(),
}, [{
  meetingId: '3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a02', forumId: '3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a01', forumType: 'hyte-negotiation', expertGroup: null, convenerId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', day: '2026-11-16',
  participants: [
    { organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', organisationType: 'wellbeing-region', municipalityCode: null, people: 2 },
    { organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', organisationType: 'municipality', municipalityCode: '217', people: 3 },
  ], others: 0,
}]);
