import type { Label } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ATTENDANCE_TRACE } from '../attendance/person-trace.js';
import { VOLUNTEER_TRACES } from '../volunteers/volunteer-traces.js';
import { SIGN_UP_TRACE } from '../sign-ups/person-trace.js';
import { RIDE_TRACE } from '../rides/ride-trace.js';

/** One thing that is stored about a person, as their copy has it: codes, days and words under the trace's fields. */
export type TraceLine = Readonly<Record<string, string | number | boolean | null | Label>>;

/** Where else than in the vault something is stored about people. Each asks and writes in the acting organisation's transaction. */
export interface PersonTrace {
  /** Kebab-case, unique. */
  readonly key: string;
  readonly title: Label;
  /** Where it comes from: whoever asks for their copy is told. */
  readonly source: Label;
  /** Whose rows these are, as a query for their ids in one column `id`; left out where it is found through another trace. */
  readonly people?: string;
  /** What the fields of a line are called, in the order in which they are read. */
  readonly fields: Readonly<Record<string, Label>>;
  /** All of it, the newest first. */
  readonly copy: (tx: EntityManager, personId: string) => Promise<readonly TraceLine[]>;
  /** Erases what tells of the person and leaves coded facts as tallies. Answers how many rows forgot; a second time none. */
  readonly forget: (tx: EntityManager, personId: string, at: Date) => Promise<number>;
  /** Till when the person has to be known; null where they need not. `NEEDED_WITHOUT_END` where nobody knows. */
  readonly neededUntil: (tx: EntityManager, personId: string) => Promise<Date | null>;
}

/** All that stores something about people: what their copy shows, their erasure forgets and their retention asks. */
export const PERSON_TRACES: readonly PersonTrace[] = [
  ...VOLUNTEER_TRACES,
  SIGN_UP_TRACE,
  RIDE_TRACE,
  ATTENDANCE_TRACE,
];
