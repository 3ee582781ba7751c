import { refuse, type AppointedRole, type OrganisationType, type Refusal } from '@pirtti/kernel';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Appointment } from './appointment.js';
import { lastsBeyond, overlaps } from './days.js';

const PUBLIC_BODIES: readonly (OrganisationType | undefined)[] = ['municipality', 'joint-municipal-authority', 'wellbeing-region'];
const OF_PUBLIC_BODIES: readonly AppointedRole[] = ['hyte-coordinator', 'key-person', 'link-person-coordinator'];

export const isPublicBody = (type: OrganisationType | undefined): boolean => PUBLIC_BODIES.includes(type);
export const isOfPublicBodies = (role: AppointedRole): boolean => OF_PUBLIC_BODIES.includes(role);

/** What an appointment is judged by. */
export interface Around {
  readonly organisation: Organisation;
  /** The other side, where one was named and the registry knows it. */
  readonly counterpart: Organisation | undefined;
  /** What else the person is named to. */
  readonly others: readonly Appointment[];
  /** The person’s last day with the organisation, once it is known. */
  readonly leavesOn: string | null;
}

/** What stands in the way of an appointment being so; undefined where nothing does. */
export function judgeAppointment(appointment: Appointment, { organisation, counterpart, others, leavesOn }: Around): Refusal | undefined {
  const { role, startsOn, endsOn, area } = appointment;
  if (endsOn !== null && endsOn < startsOn) return refuse('appointment-ends-before-it-begins');
  if (leavesOn !== null && lastsBeyond(leavesOn, endsOn)) return refuse('person-is-leaving', { leavesOn });
  if (isOfPublicBodies(role) && !isPublicBody(organisation.type)) return refuse('role-is-of-public-bodies');
  const within = [...organisation.serviceArea, organisation.municipalityCode];
  if (area.length === 0) return refuse('area-is-missing');
  if (area.some((code) => !within.includes(code))) return refuse('area-is-beyond-the-organisation');
  const mismatch = judgePair(appointment, organisation, counterpart);
  if (mismatch) return mismatch;
  const twice = others.find((other) => other.id !== appointment.id && other.role === role && other.counterpartId === appointment.counterpartId && overlaps(other, appointment));
  return twice && refuse('person-has-the-role-already', { appointmentId: twice.id });
}

function judgePair({ role, counterpartId }: Appointment, { type }: Organisation, counterpart: Organisation | undefined): Refusal | undefined {
  const isGodparent = role === 'association-godparent' || role === 'municipality-godparent';
  if (!isGodparent) return counterpartId === null ? undefined : refuse('role-has-no-counterpart');
  if (!counterpart) return refuse('godparent-needs-a-counterpart');
  const [town, association] = role === 'association-godparent' ? [type, counterpart.type] : [counterpart.type, type];
  return town === 'municipality' && !isPublicBody(association) ? undefined : refuse('godparents-join-a-municipality-and-an-association');
}
