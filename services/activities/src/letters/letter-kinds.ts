import type { AnyLetterKind } from '@pirtti/notify';
import { DETAILS_ERASED } from '../people/letters/details-erased.js';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [DETAILS_ERASED];
