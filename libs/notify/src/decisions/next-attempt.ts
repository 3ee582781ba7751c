const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = MINUTE_MS;
const LONGEST_PAUSE_MS = 4 * 60 * MINUTE_MS;
/** As long as mail servers themselves try (RFC 5321 §4.5.4.1). */
const GIVE_UP_AFTER_MS = 5 * 24 * 60 * MINUTE_MS;

/** When to try again after so many attempts, each pause twice the one before; undefined when it has been tried long enough. */
export function nextAttempt({ attempts, writtenAt, at }: { readonly attempts: number; readonly writtenAt: Date; readonly at: Date }): Date | undefined {
  if (at.getTime() - writtenAt.getTime() >= GIVE_UP_AFTER_MS) return undefined;
  return new Date(at.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_MS));
}
