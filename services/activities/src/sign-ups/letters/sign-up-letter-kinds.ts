import type { AnyLetterKind } from '@pirtti/notify';
import { SEAT_OFFERED } from './seat-offered.js';
import { SEAT_OFFER_EXPIRED, SIGN_UP_CANCELLED } from './sign-up-ended.js';
import { SIGN_UP_RECEIVED } from './sign-up-received.js';
import { TIMES_CHANGED } from './times-changed.js';

/** What those who signed up are told. */
export const SIGN_UP_LETTERS: readonly AnyLetterKind[] = [SIGN_UP_RECEIVED, SEAT_OFFERED, SEAT_OFFER_EXPIRED, SIGN_UP_CANCELLED, TIMES_CHANGED];
