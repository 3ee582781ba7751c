import type { AnyLetterKind } from '@pirtti/notify';
import { COMING_DAY } from '../agreements/letters/coming-day-letter.js';
import { SIGNATURE_AWAITED } from '../agreements/letters/signature-letter.js';
import { CONFIRM_DETAILS } from '../freshness/letters/confirm-details.js';
import { CONFIRM_PEOPLE } from '../freshness/letters/confirm-people.js';
import { LATE_NEGOTIATION } from '../forums/letters/late-negotiation-letter.js';
import { MEETING } from '../forums/letters/meeting-letter.js';
import { GRANT_DECIDED } from '../grants/letters/decision-letter.js';
import { REPORT_SENT_BACK } from '../grants/letters/report-sent-back-letter.js';
import { SUPPLEMENT_ASKED } from '../grants/letters/supplement-letter.js';
import { USE_REPORT } from '../grants/letters/use-report-letter.js';
import { INVITATION } from '../memberships/letters/invitation-letter.js';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [MEETING, LATE_NEGOTIATION, SIGNATURE_AWAITED, COMING_DAY, GRANT_DECIDED, USE_REPORT, SUPPLEMENT_ASKED, REPORT_SENT_BACK, CONFIRM_DETAILS, CONFIRM_PEOPLE, INVITATION];
