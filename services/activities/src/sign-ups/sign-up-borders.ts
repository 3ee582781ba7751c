import type { Border, Borders } from '@pirtti/http-kit';

const PUBLISHER = ['activity-publisher'] as const;
/** Who holds the secret of a letter; to everybody else it tells nothing, not even whether the organisation is known. */
export const BY_SECRET: Border = { may: 'anyone', of: 'keeper of sign-ups', own: 'sign-up-link-does-not-work', foreign: 'sign-up-link-does-not-work' };

/** Everybody may sign up for what is published; who has is seen by the organiser's people alone. */
export const SIGN_UP_BORDERS: Borders = {
  'GET /public/activities/{id}/seats': { may: 'anyone', of: 'published activity', others: { 'draft activity': 'not-found' } },
  'POST /public/activities/{id}/sign-ups': { may: 'anyone', of: 'activity to sign up for', others: { 'draft activity': 'not-found' } },
  'POST /public/sign-ups/{organisationId}/view': BY_SECRET,
  'POST /public/sign-ups/{organisationId}/acceptance': BY_SECRET,
  'POST /public/sign-ups/{organisationId}/declining': BY_SECRET,
  'POST /public/sign-ups/{organisationId}/cancellation': BY_SECRET,
  'POST /public/sign-ups/{organisationId}/copy': BY_SECRET,
  'POST /public/sign-ups/{organisationId}/erasure': BY_SECRET,
  'GET /activities/{id}/seats': { may: PUBLISHER, of: 'published activity', others: { 'draft activity': 'done' } },
  'GET /activities/{id}/sign-ups': { may: PUBLISHER, of: 'published activity', others: { 'draft activity': 'done' } },
  'GET /activities/{id}/sign-ups/list.csv': { may: PUBLISHER, of: 'published activity', others: { 'draft activity': 'done' } },
  'GET /activities/{id}/sign-ups/list.xlsx': { may: PUBLISHER, of: 'published activity', others: { 'draft activity': 'done' } },
  'POST /activities/{id}/sign-ups': { may: PUBLISHER, of: 'activity to sign up for', others: { 'draft activity': 'activity-is-not-published' } },
  'POST /sign-ups/{id}/cancellation': { may: PUBLISHER, of: 'sign-up' },
  'POST /sign-ups/{id}/moving-up': { may: PUBLISHER, of: 'sign-up' },
};
