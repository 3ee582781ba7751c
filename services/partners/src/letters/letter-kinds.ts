import type { AnyLetterKind } from '@pirtti/notify';
import { CONFIRM_DETAILS } from '../freshness/letters/confirm-details.js';
import { INVITATION } from '../memberships/letters/invitation-letter.js';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [CONFIRM_DETAILS, INVITATION];
