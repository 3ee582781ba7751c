import type { Borders } from '@pirtti/http-kit';

/** Who looks after an organisation's grants, on both sides. */
const OFFICER = ['organisation-admin', 'hyte-coordinator'] as const;

/** Rounds and what was granted are public to all at work; an application is its applicant's until it is submitted, and then the granter's too. */
export const GRANT_BORDERS: Borders = {
  'GET /support-principles': { may: 'member' },
  'GET /support-principles/{id}': { may: 'member', of: 'principles', foreign: 'done' },
  // Asked with a version that nobody has read: whoever may write is told so.
  'POST /support-principles': { may: OFFICER, of: 'new principles', own: 'principles-have-changed', elsewhere: 'principles-have-changed', foreign: 'organisation-gives-no-grants' },
  'GET /grant-appropriations': { may: OFFICER },
  'POST /grant-appropriations': { may: OFFICER, of: 'new appropriation', foreign: 'organisation-gives-no-grants' },
  'PUT /grant-appropriations/{id}': { may: OFFICER, of: 'appropriation' },
  'GET /grant-rounds': { may: 'member' },
  'GET /grant-rounds/list.csv': { may: 'member' },
  'GET /grant-rounds/list.xlsx': { may: 'member' },
  'GET /grant-rounds/{id}': { may: 'member', of: 'grant round', foreign: 'done' },
  'POST /grant-rounds': { may: OFFICER, of: 'new grant round', elsewhere: 'appropriation-is-unknown', foreign: 'appropriation-is-unknown' },
  'PUT /grant-rounds/{id}': { may: OFFICER, of: 'draft grant round', elsewhere: 'appropriation-is-unknown', others: { 'grant round': 'round-is-published' } },
  'POST /grant-rounds/{id}/publication': { may: OFFICER, of: 'draft grant round' },
  'GET /grant-applications': { may: OFFICER },
  'GET /grant-applications/list.csv': { may: OFFICER },
  'GET /grant-applications/list.xlsx': { may: OFFICER },
  'GET /grant-applications/{id}': { may: OFFICER, of: 'own submitted application' },
  'POST /grant-rounds/{id}/applications': { may: OFFICER, of: 'grant round to apply in', elsewhere: 'done', foreign: 'done' },
  'PUT /grant-applications/{id}': { may: OFFICER, of: 'draft application', elsewhere: 'done', others: { 'own submitted application': 'application-is-submitted' } },
  'POST /grant-applications/{id}/submission': { may: OFFICER, of: 'draft application' },
  'POST /grant-applications/{id}/withdrawal': { may: OFFICER, of: 'draft application', others: { 'own submitted application': 'done', 'grant to report': 'application-is-decided' } },
  'POST /grant-applications/{id}/supplement': { may: OFFICER, of: 'application to supplement', others: { 'own submitted application': 'supplement-is-not-asked' } },
  'POST /grant-applications/{id}/use-report': { may: OFFICER, of: 'grant to report' },
  'POST /grant-applications/{id}/supplement-request': { may: OFFICER, of: 'submitted application' },
  'POST /grant-applications/{id}/scores': { may: OFFICER, of: 'submitted application', elsewhere: 'points-are-not-of-the-round' },
  'POST /grant-applications/{id}/decision': { may: OFFICER, of: 'application to decide', others: { 'submitted application': 'grant-round-is-still-open' } },
  'POST /grant-applications/{id}/rectification-claim': { may: OFFICER, of: 'grant to pay', others: { 'application to decide': 'application-is-not-decided' } },
  'POST /grant-applications/{id}/rectification': { may: OFFICER, of: 'claimed decision', others: { 'grant to pay': 'rectification-is-not-pending' } },
  'POST /grant-applications/{id}/payment': { may: OFFICER, of: 'grant to pay', others: { 'application to decide': 'application-is-not-granted' } },
  'POST /grant-applications/{id}/use-acceptance': { may: OFFICER, of: 'reported grant', others: { 'grant to pay': 'use-is-not-reported' } },
  'POST /grant-applications/{id}/use-return': { may: OFFICER, of: 'reported grant', others: { 'grant to pay': 'use-is-not-reported' } },
  'POST /grant-applications/{id}/recovery': { may: OFFICER, of: 'reported grant' },
  'GET /public/grant-decisions': { may: 'anyone' },
  'GET /public/grant-decisions/list.csv': { may: 'anyone' },
  'GET /grants': { may: 'member' },
  'GET /grants/list.csv': { may: 'member' },
  'GET /grants/list.xlsx': { may: 'member' },
  // Asked of a recipient that is nowhere: an association tells of its own, public bodies of any, so that roles alone do not say who may.
  'POST /grants': { may: OFFICER, own: 'recipient-is-not-in-the-registry', elsewhere: 'recipient-is-not-in-the-registry' },
  'POST /grants/{id}/retraction': { may: OFFICER, of: 'told grant' },
};
