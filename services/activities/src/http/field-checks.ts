import { Matches, registerDecorator } from 'class-validator';
import { Temporal } from 'temporal-polyfill';

/** Whether a text is a day that exists, `2026-11-25`, within a century where schedules make sense. */
export function isRealDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^20\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}

/** A day that exists. Named so that the problem's list says "not a date". */
export const IsDay = (): PropertyDecorator => (target, property) => {
  registerDecorator({ name: 'isDateString', target: target.constructor, propertyName: String(property), validator: { validate: isRealDay } });
};

/** `13:00` */
export const IsTimeOfDay = () => Matches(/^([01]\d|2[0-3]):[0-5]\d$/);
