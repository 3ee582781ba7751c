import { refuse, type Refusal } from '@pirtti/kernel';
import type { Schedule } from './schedule.js';

/** Why a schedule makes no sense, whether in a draft or published; undefined when it does. */
export function scheduleProblem(schedule: Schedule | null): Refusal | undefined {
  if (schedule === null) return undefined;
  if (schedule.endTime <= schedule.startTime) return refuse('schedule-ends-before-it-starts');
  if (schedule.until !== null && schedule.until < schedule.startsOn) return refuse('schedule-ends-before-it-starts');
  return undefined;
}
