import type { AppointedRole, MunicipalityCode } from '@pirtti/kernel';
import type { Author } from '../../organisations/domain/organisation.js';
import type { Period } from './days.js';

/** That a person is named to a role, for which municipalities, and from when to when. */
export interface Appointment extends Period {
  readonly id: string;
  /** Whose person it is. */
  readonly organisationId: string;
  readonly personId: string;
  readonly role: AppointedRole;
  readonly area: readonly MunicipalityCode[];
  /** Of a godparent: the organisation on the other side. */
  readonly counterpartId: string | null;
  /** Grows by one with each change. */
  readonly version: number;
  readonly changedAt: Date;
}

/** What may be changed afterwards. Another role or person is another appointment. */
export type Terms = Pick<Appointment, 'area' | 'startsOn' | 'endsOn'>;
export const TERMS = ['area', 'startsOn', 'endsOn'] as const satisfies readonly (keyof Terms)[];

/** A term before and after; a list of one for a day, an empty one for nothing. */
export interface TermChange {
  readonly field: (typeof TERMS)[number];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Told {
  readonly appointment: Appointment;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

export interface PersonAppointed extends Told {
  readonly type: 'PersonAppointed';
}

export interface AppointmentChanged extends Told {
  readonly type: 'AppointmentChanged';
  readonly changes: readonly TermChange[];
}

export interface AppointmentEnded extends Told {
  readonly type: 'AppointmentEnded';
  readonly changes: readonly TermChange[];
}

export interface AppointmentCancelled extends Told {
  readonly type: 'AppointmentCancelled';
}

/** What can have happened to an appointment. `announce.ts` says what others are told of it. */
export type AppointmentFact = PersonAppointed | AppointmentChanged | AppointmentEnded | AppointmentCancelled;

/** What is different between two sets of terms. */
export function changesBetween(before: Terms, after: Terms): TermChange[] {
  const [old, now] = [listed(before), listed(after)];
  return TERMS.map((field) => ({ field, before: old[field], after: now[field] })).filter((change) => change.before.join() !== change.after.join());
}

const listed = ({ area, startsOn, endsOn }: Terms): Record<keyof Terms, readonly string[]> => ({ area: [...area].sort(), startsOn: [startsOn], endsOn: endsOn === null ? [] : [endsOn] });
