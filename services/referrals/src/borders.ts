import type { Borders } from '@pirtti/http-kit';

const COUNSELLOR = ['service-counsellor'] as const;
const DESK = ['link-person', 'link-person-coordinator'] as const;
const WORKERS = [...COUNSELLOR, ...DESK] as const;

/** What a link person does not hold does not exist for them; the coordinator sees it, and leaves it to its holder. */
const NOT_MINE = { 'link-person': 'not-found', 'link-person-coordinator': 'referral-is-with-another-link-person' } as const;
const NOT_SEEN = { 'link-person': 'not-found' } as const;
const REVOKED = 'referral-is-revoked';

/** Counsellors share the organisation's clients; a draft is its maker's, a referral that is held is its holder's. */
export const BORDERS: Borders = {
  'POST /client-searches': { may: COUNSELLOR },
  'POST /clients': { may: COUNSELLOR },
  'GET /clients/{id}': { may: WORKERS, of: 'client', colleagues: NOT_SEEN, others: { 'client with a draft': { 'link-person': 'not-found', 'link-person-coordinator': 'not-found' } } },
  'PUT /clients/{id}': { may: COUNSELLOR, of: 'client' },
  'POST /clients/{id}/screenings': { may: COUNSELLOR, of: 'client' },
  'PUT /clients/{id}/needs': { may: WORKERS, of: 'client', colleagues: NOT_SEEN },
  'GET /consent-texts': { may: WORKERS },
  'POST /clients/{id}/consents': { may: WORKERS, of: 'client', colleagues: NOT_SEEN, elsewhere: 'recipient-is-not-known' },
  'POST /consents/{id}/withdrawal': { may: WORKERS, of: 'consent', colleagues: NOT_SEEN, consentWithdrawn: 'consent-is-withdrawn' },
  'GET /referrals': { may: COUNSELLOR },
  'POST /referrals': { may: COUNSELLOR, of: 'reference', elsewhere: 'consent-is-missing', foreign: 'client-is-not-known' },
  'GET /referrals/{id}': {
    may: WORKERS, of: 'held referral', colleagues: NOT_SEEN,
    others: {
      'draft': { 'link-person': 'not-found', 'link-person-coordinator': 'not-found' }, 'waiting referral': 'done', 'referral with placement': 'done',
      'placed referral': 'done', 'completed referral': 'done', 'returned referral': 'done',
    },
  },
  'PUT /referrals/{id}': { may: COUNSELLOR, of: 'draft', colleagues: 'referral-is-of-another-counsellor', elsewhere: 'consent-is-missing' },
  'POST /referrals/{id}/sending': {
    may: COUNSELLOR, of: 'draft', colleagues: 'referral-is-of-another-counsellor', agreementEnded: 'agreement-is-missing', consentWithdrawn: 'consent-is-withdrawn',
  },
  'POST /referrals/{id}/declining': {
    may: WORKERS, of: 'held referral', colleagues: { ...NOT_MINE, 'service-counsellor': 'done' }, consentWithdrawn: REVOKED,
    others: { 'waiting referral': { 'link-person': 'referral-is-with-another-link-person', 'link-person-coordinator': 'referral-is-with-another-link-person' } },
  },
  'GET /desk': { may: DESK },
  'POST /referrals/{id}/assignment': {
    may: DESK, of: 'waiting referral', consentWithdrawn: { 'link-person': 'not-found', 'link-person-coordinator': REVOKED },
    elsewhere: { 'link-person': 'only-coordinator-assigns-others', 'link-person-coordinator': 'link-person-is-not-known' },
  },
  'POST /referrals/{id}/contacts': { may: DESK, of: 'held referral', colleagues: NOT_MINE, consentWithdrawn: REVOKED },
  'POST /referrals/{id}/meetings': { may: DESK, of: 'held referral', colleagues: NOT_MINE, consentWithdrawn: REVOKED },
  'POST /referrals/{id}/placement-requests': {
    may: DESK, of: 'held referral', colleagues: NOT_MINE, elsewhere: 'consent-does-not-name-recipient', agreementEnded: 'agreement-is-missing', consentWithdrawn: REVOKED,
  },
  'POST /referrals/{id}/placement-withdrawal': { may: DESK, of: 'referral with placement', colleagues: NOT_MINE, consentWithdrawn: REVOKED },
  'POST /referrals/{id}/completion': { may: DESK, of: 'held referral', colleagues: NOT_MINE, consentWithdrawn: REVOKED },
  'POST /referrals/{id}/return': { may: DESK, of: 'held referral', colleagues: { ...NOT_MINE, 'link-person-coordinator': 'done' }, consentWithdrawn: REVOKED },
  'GET /placements/{placementId}/window': { may: ['activity-publisher'], of: 'window', agreementEnded: 'not-found', consentWithdrawn: 'not-found' },
};
