import type { Actor } from '@pirtti/http-kit';
import type { Role } from '@pirtti/kernel';
import { VOLUNTEER_TRACES } from '../../volunteers/volunteer-traces.js';
import { RIDE_TRACE } from '../../rides/ride-trace.js';
import { PERSON_TRACES, type PersonTrace } from '../traces.js';

/** They answer for whatever the organisation keeps. */
const KNOW_EVERYBODY: readonly Role[] = ['activity-publisher', 'organisation-admin'];

const peopleOf = (traces: readonly PersonTrace[]): string => traces.flatMap(({ people }) => people ?? []).join(' union all ');

/**
 * Whom an actor knows, as a condition on `p`, a row of `people`. Who only coordinates volunteers knows those who volunteer, are helped, drive and ride; who
 * signed up for an activity is none of theirs. What is left of the erased names nobody, and is the proof that whoever erased them has to show.
 */
export const circleOf = ({ roles }: Pick<Actor, 'roles'>): string =>
  (roles.some((role) => KNOW_EVERYBODY.includes(role)) ? 'true' : `(p.erased_at is not null or p.id in (${peopleOf([...VOLUNTEER_TRACES, RIDE_TRACE])}))`);

/** In which traces people stand, as a query for `id` and `key`. */
export const IN_WHICH_TRACES: string =
  PERSON_TRACES.flatMap(({ key, people }) => (people === undefined ? [] : `select distinct id, '${key}' as key from (${people}) found where id = any($1)`)).join(' union all ');
