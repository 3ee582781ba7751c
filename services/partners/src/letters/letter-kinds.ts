import type { AnyLetterKind } from '@pirtti/notify';
import { INVITATION } from '../memberships/letters/invitation-letter.js';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [INVITATION];
