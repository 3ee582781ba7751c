import { refuse, type Refusal } from '@pirtti/kernel';

/** What a source brought before and no longer has. */
export interface Gone<One> {
  readonly missing: readonly One[];
  /** How many of the source there are still. */
  readonly ofSource: number;
}

/** What somebody wants done with those that are no longer in the file. */
export interface Ending {
  readonly endMissing: boolean;
  /** The number that was confirmed, where more than a fifth would end. */
  readonly told: number | null;
}

/** Whether a wrong or half file is likelier than so many endings at once. */
export const endsMany = ({ missing, ofSource }: Gone<unknown>): boolean => missing.length * 5 > ofSource;

/** Those that end. More than a fifth of a source never ends untold. */
export function endingOf<One>(gone: Gone<One>, { endMissing, told }: Ending): readonly One[] | Refusal {
  if (!endMissing) return [];
  if (endsMany(gone) && told !== gone.missing.length) return refuse('import-ends-many', { missing: gone.missing.length, ofSource: gone.ofSource });
  return gone.missing;
}
