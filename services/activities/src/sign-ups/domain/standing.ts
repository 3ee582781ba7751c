import type { Activity } from '../../activities/domain/activity.js';
import { nextOccurrence, occurrenceOf } from '../../activities/domain/occurrences.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { SERIES } from './seats.js';

/** How far ahead people sign up for an occurrence: as far as coming ones are listed. */
export const OPENS_DAYS_BEFORE = 13 * 7;

/** What one signs up for, as far as seats are concerned. */
export interface Standing {
  /** Why nobody can sign up now, as a refusal's code; null while people can. */
  readonly closed: string | null;
  /** When an occurrence begins; null for a series, which one can join while it goes on. */
  readonly startsAt: Date | null;
}

const shut = (closed: string, startsAt: Date | null = null): Standing => ({ closed, startsAt });

/** Whether people can sign up for an occurrence, by the day for which it was planned, or for the series. */
export function standingOf(activity: Activity, pool: string, at: Date): Standing {
  if (activity.status !== 'published') return shut('activity-is-not-published');
  const { content, changes } = activity;
  if (content.signUp === 'open-door') return shut('sign-up-is-not-needed');
  const timetable = { schedule: content.schedule, changes };
  if (content.signUp === 'series' || pool === SERIES) {
    if (content.signUp !== 'series' || pool !== SERIES) return shut('sign-up-is-otherwise');
    return nextOccurrence(timetable, at) ? { closed: null, startsAt: null } : shut('every-occurrence-is-past');
  }
  const occurrence = occurrenceOf(timetable, pool);
  if (!occurrence) return shut('occurrence-does-not-exist');
  const { status, startsAt } = occurrence;
  if (status === 'cancelled') return shut('occurrence-is-cancelled', startsAt);
  if (startsAt <= at) return shut('occurrence-has-begun', startsAt);
  return pool > addDays(localDate(at), OPENS_DAYS_BEFORE) ? shut('sign-up-is-not-open-yet', startsAt) : { closed: null, startsAt };
}
