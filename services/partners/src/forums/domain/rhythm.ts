import { CADENCE_MONTHS, type Cadence } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';

export interface Rhythm {
  readonly cadence: Cadence;
  readonly foundedOn: string;
  readonly lastHeldOn: string | null;
  readonly nextOn: string | null;
}

/** By which day a forum ought to meet again; null where nothing was promised. */
export function dueBy({ cadence, foundedOn, lastHeldOn }: Omit<Rhythm, 'nextOn'>): string | null {
  const months = CADENCE_MONTHS[cadence];
  return months === null ? null : Temporal.PlainDate.from(lastHeldOn ?? foundedOn).add({ months }).toString();
}

/** Whether the dialogue has fallen silent: the promised day is past and no meeting is coming. */
export function isSilent(rhythm: Rhythm, today: string): boolean {
  const due = dueBy(rhythm);
  return due !== null && due < today && (rhythm.nextOn === null || rhythm.nextOn < today);
}
