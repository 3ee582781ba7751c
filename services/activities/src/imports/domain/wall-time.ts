import { isRealDay } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';
import { TIME_ZONE } from '../../activities/domain/schedule.js';

/** A day and a time as a clock on a Finnish wall shows them; a day alone has no time. */
export interface WallTime {
  readonly date: string;
  readonly time: string | null;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** What calendar programs call Finland's time, beside its own name. */
const FINNISH = /(^|\/)Europe\/(Helsinki|Mariehamn)$|^FLE Standard Time$|\bHelsinki\b/i;

/**
 * A moment of somebody's calendar on a Finnish wall; undefined where its zone is not known. The file's own description of a zone is not looked at: it may be
 * wrong, and computing with it is how a calendar keeps a machine busy.
 * @param value as jCal has it, `2026-11-25`, `2026-11-25T13:00:00` or the same with a Z
 */
export function onFinnishWall(value: string, zone: string | undefined): WallTime | undefined {
  const [date = '', time] = value.replace(/Z$/, '').split('T');
  if (!isRealDay(date)) return undefined;
  if (time === undefined) return { date, time: null };
  if (value.endsWith('Z')) return wallOf(date, time, 'UTC');
  if (zone === undefined || FINNISH.test(zone)) return TIME.test(time) ? { date, time: time.slice(0, 5) } : undefined;
  return wallOf(date, time, zone);
}

function wallOf(date: string, time: string, zone: string): WallTime | undefined {
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' }).toZonedDateTime(zone).withTimeZone(TIME_ZONE).toPlainDateTime();
    return { date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString().slice(0, 5) };
  } catch {
    return undefined;
  }
}
