import type { Borders } from '@pirtti/http-kit';

/** The registry is public by nature. Memberships are each organisation's own; an agreement belongs to all its parties. */
export const BORDERS: Borders = {
  'GET /public/organisations': { may: 'anyone' },
  'GET /public/organisations/{id}': { may: 'anyone', of: 'organisation' },
  'GET /organisations': { may: 'member' },
  'GET /my/memberships': { may: 'signed-in' },
  'POST /memberships/{id}/ending': { may: ['organisation-admin'], of: 'membership', others: { 'own membership': 'membership-is-your-own' } },
  'GET /agreements': { may: 'member' },
  'POST /agreements/{id}/ending': { may: ['organisation-admin'], of: 'agreement', others: { 'agreement of the other party': 'done' } },
};
