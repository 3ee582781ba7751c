import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import type { Author } from '../../organisations/domain/organisation.js';
import { changesBetween, type Appointment, type AppointmentFact, type Terms } from './appointment.js';
import { addDays, neverBegan } from './days.js';
import { judgeAppointment, type Around } from './judge-appointment.js';

export interface ChangeAppointment {
  readonly terms: Terms;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly by: Author | undefined;
  readonly around: Around;
  readonly reason: string;
  readonly at: Date;
}

/** Changes for how long or where an appointment holds. Who wrote upon an older version overwrites nothing; the same once more is no change. */
export const changeAppointment = ({ terms, version, by, around, reason, at }: ChangeAppointment): Decision<Appointment | undefined, AppointmentFact> => (appointment) => {
  if (!appointment || !by) return refuse('organisation-is-kept-by-others');
  const changes = changesBetween(appointment, terms);
  if (changes.length === 0) return [];
  if (neverBegan(appointment)) return refuse('appointment-is-cancelled');
  if (version !== appointment.version) return refuse('appointment-has-changed', { version: appointment.version });
  const after = { ...appointment, ...terms, version: version + 1, changedAt: at };
  return judgeAppointment(after, around) ?? [{ type: 'AppointmentChanged', appointment: after, changes, by, reason, at }];
};

export interface EndAppointment {
  readonly lastDay: string;
  readonly by: Author | undefined;
  readonly reason: string;
  readonly at: Date;
}

/** Ends an appointment with a last day. One that ends earlier anyway is left as it is. */
export const endAppointment = ({ lastDay, by, reason, at }: EndAppointment): Decision<Appointment | undefined, AppointmentFact> => (appointment) => {
  if (!appointment || !by) return refuse('organisation-is-kept-by-others');
  if (appointment.endsOn !== null && appointment.endsOn <= lastDay) return [];
  if (lastDay < appointment.startsOn) return refuse('appointment-ends-before-it-begins');
  const after = { ...appointment, endsOn: lastDay, version: appointment.version + 1, changedAt: at };
  return [{ type: 'AppointmentEnded', appointment: after, changes: changesBetween(appointment, after), by, reason, at }];
};

export type CancelAppointment = Omit<EndAppointment, 'lastDay'>;

/** Cancels an appointment that has not begun: it stays in the story, and there is no day on which it holds. */
export const cancelAppointment = ({ by, reason, at }: CancelAppointment): Decision<Appointment | undefined, AppointmentFact> => (appointment) => {
  if (!appointment || !by) return refuse('organisation-is-kept-by-others');
  if (neverBegan(appointment)) return [];
  const today = dayInHelsinki(at);
  if (appointment.startsOn <= today) return refuse('appointment-has-begun');
  const after = { ...appointment, endsOn: addDays(today, -1), version: appointment.version + 1, changedAt: at };
  return [{ type: 'AppointmentCancelled', appointment: after, by, reason, at }];
};

/** Whether it would begin only after somebody's last day, so that it cannot end with it. */
export const beginsAfter = ({ startsOn }: Appointment, { lastDay, at }: Pick<EndAppointment, 'lastDay' | 'at'>): boolean => startsOn > lastDay && startsOn > dayInHelsinki(at);
