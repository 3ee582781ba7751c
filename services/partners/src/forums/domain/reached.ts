import type { LetterStatus, SentLetter } from '@pirtti/notify';

/** The better first: one person who knows is enough. */
const BETTER_FIRST: readonly LetterStatus[] = ['sent', 'waiting', 'refused', 'given-up', 'not-wanted'];

/** What became of the latest letters to an organisation; null where none was written. Letters stand the newest first. */
export function reached(letters: readonly SentLetter[], organisationId: string): LetterStatus | null {
  const its = letters.filter(({ addresseeId }) => addresseeId === organisationId);
  const latest = its.filter(({ writtenAt }) => writtenAt.getTime() === its[0]!.writtenAt.getTime());
  return BETTER_FIRST.find((status) => latest.some((letter) => letter.status === status)) ?? null;
}
