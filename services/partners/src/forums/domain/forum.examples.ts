import type { MunicipalityCode, OrganisationType } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { Forum, ForumContent } from './forum.js';
import type { CalledMeeting, CancelledMeeting, HeldMeeting, MeetingContent } from './meeting.js';
import type { Participant } from './meeting-facts.js';

export const FORUM_ID = '3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a01';
export const MEETING_ID = '3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a02';
export const ITEM_ID = '3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a03';
export const ACTION_ID = '3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a04';
export const REGION_ID = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const TOWN_ID = '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21';
export const ASSOCIATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const STRANGER_ID = '9d2f4b6e-5a7c-4e8f-9a0b-1c2d3e4f5a63';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');

export const region: Doer = { organisationId: REGION_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000001', role: 'organisation-admin' };
export const town: Doer = { organisationId: TOWN_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000002', role: 'hyte-coordinator' };
export const association: Doer = { organisationId: ASSOCIATION_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000003', role: 'organisation-admin' };

const about = (type: OrganisationType, municipalityCode: MunicipalityCode | null) => ({ type, municipalityCode });
export const known = new Map([[REGION_ID, about('wellbeing-region', null)], [TOWN_ID, about('municipality', '217')], [ASSOCIATION_ID, about('association', '217')]] as const);
export const knownTypes = new Map([...known].map(([id, { type }]) => [id, type] as const));

export const forumContent = (more: Partial<ForumContent> = {}): ForumContent => ({
  language: 'fi', name: 'Hyte-neuvottelu Kannuksen kanssa', purpose: 'Tavoitteet ja toimenpiteet yhdessä.', cadence: 'yearly', members: [TOWN_ID, ASSOCIATION_ID], ...more,
});
export const forum = (more: Partial<Forum> = {}): Forum =>
  ({ ...forumContent(), id: FORUM_ID, organisationId: REGION_ID, type: 'hyte-negotiation', expertGroup: null, version: 1, foundedAt: MONDAY, ended: null, ...more });
export const endedForum = (): Forum => forum({ version: 2, ended: { at: TUESDAY, by: region, reason: 'Työ on tehty.' } });

export const meetingContent = (more: Partial<MeetingContent> = {}): MeetingContent => ({
  day: '2026-11-16', startTime: '13:00', endTime: '15:00', place: 'Kannuksen kaupungintalo', onlineUrl: null, agenda: [{ id: ITEM_ID, text: 'Yhteiset tavoitteet' }], invited: [TOWN_ID, ASSOCIATION_ID], ...more,
});
const identity = { id: MEETING_ID, forumId: FORUM_ID, forumType: 'hyte-negotiation', expertGroup: null, organisationId: REGION_ID, content: meetingContent(), version: 1, changedAt: MONDAY } as const;
export const called = (more: Partial<CalledMeeting> = {}): CalledMeeting => ({ ...identity, status: 'called', ...more });
export const cancelled = (): CancelledMeeting => ({ ...identity, version: 2, status: 'cancelled', cancelled: { at: TUESDAY, by: region, reason: 'Sairastumisia.' } });
export const participants: readonly Participant[] = [
  { organisationId: REGION_ID, organisationType: 'wellbeing-region', municipalityCode: null, people: 2 }, { organisationId: TOWN_ID, organisationType: 'municipality', municipalityCode: '217', people: 3 },
];
export const action = { id: ACTION_ID, text: 'Kokoaa esteet kyselystä.', ownerId: TOWN_ID, dueOn: '2026-12-31', done: null } as const;
export const held = (more: Partial<HeldMeeting> = {}): HeldMeeting => ({ ...identity, version: 2, status: 'held', participants, others: 0, notes: [], actions: [], ...more });
