import { refuse, type Decision } from '@pirtti/kernel';
import type { Author } from '../../organisations/domain/organisation.js';
import type { Appointment, AppointmentFact } from './appointment.js';
import { judgeAppointment, type Around } from './judge-appointment.js';

export interface AppointPerson {
  readonly appointment: Omit<Appointment, 'version' | 'changedAt'>;
  /** As what somebody names people here; undefined where they do not. */
  readonly by: Author | undefined;
  readonly around: Around;
  readonly reason: string;
  readonly at: Date;
}

/** Names a person to a role. */
export const appointPerson = ({ appointment, by, around, reason, at }: AppointPerson): Decision<Appointment | undefined, AppointmentFact> => (known) => {
  if (!by) return refuse('organisation-is-kept-by-others');
  if (known) return [];
  const named = { ...appointment, version: 1, changedAt: at };
  return judgeAppointment(named, around) ?? [{ type: 'PersonAppointed', appointment: named, by, reason, at }];
};
