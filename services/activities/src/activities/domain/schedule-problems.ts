import { refuse, type Refusal } from '@pirtti/kernel';
import { firstDayOfRule } from './recurrence.js';
import type { Schedule } from './schedule.js';

/** Why a schedule makes no sense, whether in a draft or published; undefined when it does. */
export function scheduleProblem(schedule: Schedule | null): Refusal | undefined {
  if (schedule === null) return undefined;
  if (schedule.endTime <= schedule.startTime) return refuse('schedule-ends-before-it-starts');
  if (schedule.until !== null && schedule.until < schedule.startsOn) return refuse('schedule-ends-before-it-starts');
  if (schedule.rrule !== null && firstDayOfRule(schedule.rrule, schedule.startsOn) === undefined) return refuse('schedule-never-meets');
  return undefined;
}

/** The same schedule from the first day on which its rule falls: a calendar counts the first day whether the rule does or not. */
export function startingByItsRule(schedule: Schedule): Schedule {
  const first = schedule.rrule === null ? undefined : firstDayOfRule(schedule.rrule, schedule.startsOn);
  return first === undefined ? schedule : { ...schedule, startsOn: first };
}
