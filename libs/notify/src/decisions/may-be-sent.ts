import type { Reader } from '../letter.js';

interface Wishes {
  readonly reader: Reader;
  /** Kinds that the reader does without. */
  readonly declined: readonly string[];
  readonly kind: { readonly code: string; readonly mayBeDeclined: boolean };
}

/**
 * Whether a letter may go to its reader at all. "Do not contact" is a resident's and silences everything to them;
 * a choice of kinds silences what can be done without.
 */
export function mayBeSent({ reader, declined, kind }: Wishes): boolean {
  if (reader.as === 'resident' && reader.doNotContact) return false;
  return !(kind.mayBeDeclined && declined.includes(kind.code));
}
