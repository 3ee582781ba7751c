import type { Borders } from '@pirtti/http-kit';

const PUBLISHER = ['activity-publisher'] as const;
const TELLERS = ['activity-publisher', 'hyte-coordinator', 'organisation-admin'] as const;
const KNOWS_PEOPLE = ['activity-publisher', 'organisation-admin'] as const;

/** An organiser's people share what it offers; everybody sees what is published. A request that was withdrawn is nobody's any more. */
export const BORDERS: Borders = {
  'GET /public/activities': { may: 'anyone' },
  'GET /public/activities/{id}': { may: 'anyone', of: 'published activity', others: { 'draft activity': 'not-found' } },
  'GET /public/activities/{id}/calendar.ics': { may: 'anyone', of: 'published activity', others: { 'draft activity': 'not-found' } },
  'GET /activities': { may: PUBLISHER, listsOwn: true },
  'POST /activities': { may: PUBLISHER },
  'GET /activities/{id}': { may: PUBLISHER, of: 'draft activity', others: { 'published activity': 'done' } },
  'PUT /activities/{id}': { may: PUBLISHER, of: 'draft activity', others: { 'published activity': 'done' } },
  'POST /activities/{id}/publication': { may: PUBLISHER, of: 'draft activity', others: { 'published activity': 'done' } },
  'POST /fit-searches': { may: ['service-counsellor', 'link-person', 'link-person-coordinator'] },
  'GET /placements': { may: PUBLISHER },
  'GET /activities/{id}/placements': { may: PUBLISHER, of: 'published activity', others: { 'draft activity': 'done' } },
  'POST /placements/{id}/acceptance': { may: PUBLISHER, of: 'placement', agreementEnded: 'agreement-is-missing', consentWithdrawn: 'placement-is-withdrawn' },
  'POST /placements/{id}/declining': { may: PUBLISHER, of: 'placement', consentWithdrawn: 'placement-is-withdrawn' },
  'GET /activities/{id}/occurrences': { may: PUBLISHER, of: 'published activity', others: { 'draft activity': 'done' } },
  'PUT /activities/{id}/occurrences/{date}/attendance': { may: PUBLISHER, of: 'occurrence', elsewhere: 'placement-is-not-accepted', consentWithdrawn: 'placement-is-not-accepted' },
  'GET /public/places/{id}': { may: 'anyone', of: 'place' },
  'GET /places': { may: 'member' },
  'GET /places/{id}': { may: 'member', of: 'place', foreign: 'done' },
  'GET /places/{id}/timeline': { may: 'member', of: 'place', foreign: 'done' },
  'POST /places': { may: PUBLISHER },
  'PUT /places/{id}': { may: PUBLISHER, of: 'place', foreign: 'place-is-of-another' },
  'POST /places/{id}/ending': { may: PUBLISHER, of: 'place', foreign: 'place-is-of-another' },
  'GET /channels': { may: 'member' },
  'POST /channels': { may: TELLERS },
  'GET /channels/{id}': { may: 'member', of: 'channel', foreign: 'done' },
  'GET /channels/{id}/timeline': { may: 'member', of: 'channel', foreign: 'done' },
  'PUT /channels/{id}': { may: TELLERS, of: 'channel', foreign: 'channel-is-kept-by-another' },
  'POST /people/searches': { may: KNOWS_PEOPLE, listsOwn: true },
  'GET /people/forgetting': { may: KNOWS_PEOPLE, listsOwn: true },
  'GET /people/{id}': { may: KNOWS_PEOPLE, of: 'person' },
  'GET /people/{id}/copy': { may: KNOWS_PEOPLE, of: 'person' },
  'PUT /people/{id}': { may: KNOWS_PEOPLE, of: 'person' },
  'POST /people/{id}/erasure': { may: KNOWS_PEOPLE, of: 'person' },
};
