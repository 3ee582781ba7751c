import { ACTIVITY_ID, MONDAY, ORGANISATION_ID } from '../../activities/domain/activity.examples.js';
import type { OfferTimes } from './offer-times.js';
import type { Line, Pool } from './pool.js';
import type { ConfirmedSignUp, OfferedSignUp, WaitingSignUp } from './sign-up.js';

export const SIGN_UP_ID = '3b0f5d1e-7a52-4a0f-9b3e-1f0c2d4e6a80';
export const TIMES: OfferTimes = { hours: 24, quiet: { from: 21, to: 7 } };
/** When the Wednesday of the examples begins. */
export const STARTS_AT = new Date('2026-11-25T11:00:00Z');

const identity = { id: SIGN_UP_ID, organisationId: ORGANISATION_ID, activityId: ACTIVITY_ID, pool: '2026-11-25', number: 1, position: 1, size: 1, signedUpAt: MONDAY, changedAt: MONDAY, movedUp: null };

export const confirmed = (more: Partial<ConfirmedSignUp> = {}): ConfirmedSignUp => ({ status: 'confirmed', ...identity, ...more });
export const waiting = (more: Partial<WaitingSignUp> = {}): WaitingSignUp => ({ status: 'waiting', ...identity, ...more });
export const offered = (more: Partial<OfferedSignUp> = {}): OfferedSignUp => ({ status: 'offered', offerExpiresAt: new Date('2026-11-18T09:00:00Z'), ...identity, ...more });

export const pool = (more: Partial<Pool> = {}): Pool => ({
  organisationId: ORGANISATION_ID, activityId: ACTIVITY_ID, pool: '2026-11-25', closed: null, startsAt: STARTS_AT,
  seats: { capacity: 5, placed: 1, confirmed: 2, offered: 1 }, maxGroupSize: 4, lastNumber: 7, ...more,
});
export const line = (more: Partial<Line> = {}): Line => ({ ...pool(), offers: [], waiting: [], ...more });
