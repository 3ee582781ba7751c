import type { WallTime } from './wall-time.js';

const LONGEST = 255;

/** The source's identity of an activity. One that gives none is known by its name and first time: a changed name is then another activity, which the dry run shows. */
export const uidOf = (uid: string | undefined, name: string | undefined, starts: Partial<WallTime> | null | undefined): string =>
  (uid?.trim() || `${name?.trim().toLocaleLowerCase('fi') ?? ''} ${starts?.date ?? ''} ${starts?.time ?? ''}`.trim()).slice(0, LONGEST);
