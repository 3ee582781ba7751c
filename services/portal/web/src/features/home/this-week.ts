import type { Activity } from '../../api/types/activities';
import { addDays } from '../../shared/format';

export interface Day {
  readonly date: string;
  readonly activities: readonly Activity[];
}

/** Activities by the day of their next occurrence, today and the six days after it, earliest first. */
export function thisWeek(activities: readonly Activity[], today: string): Day[] {
  const last = addDays(today, 6);
  const days = new Map<string, Activity[]>();
  for (const activity of activities) {
    const date = activity.nextOccurrence?.date;
    if (date && date >= today && date <= last) days.set(date, [...(days.get(date) ?? []), activity]);
  }
  return [...days.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, list]) => ({ date, activities: list.sort((a, b) => startOf(a).localeCompare(startOf(b))) }));
}

const startOf = (activity: Activity): string => activity.nextOccurrence?.startsAt ?? '';
