import type { AnyLetterKind } from '@pirtti/notify';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [];
