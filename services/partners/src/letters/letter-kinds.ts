import type { AnyLetterKind } from '@pirtti/notify';
import { CONFIRM_DETAILS } from '../freshness/letters/confirm-details.js';
import { LATE_NEGOTIATION } from '../forums/letters/late-negotiation-letter.js';
import { MEETING } from '../forums/letters/meeting-letter.js';
import { INVITATION } from '../memberships/letters/invitation-letter.js';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [MEETING, LATE_NEGOTIATION, CONFIRM_DETAILS, INVITATION];
