import { dayInHelsinki } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Deadline } from './channel.js';

const TIME_ZONE = 'Europe/Helsinki';

/** The moment by which the next text must have come; one that is just now is still met. */
export function nextDeadline({ weekday, time }: Deadline, at: Date): Date {
  const today = Temporal.PlainDate.from(dayInHelsinki(at));
  const momentOf = (day: Temporal.PlainDate): Date => new Date(day.toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(TIME_ZONE).epochMilliseconds);
  const day = today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
  const first = momentOf(day);
  return first >= at ? first : momentOf(day.add({ days: 7 }));
}
