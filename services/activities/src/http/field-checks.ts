import { Matches, ValidateBy } from 'class-validator';
import { isRealDay } from '@pirtti/kernel';
import { isRecurrenceRule } from '../activities/domain/recurrence.js';

/** Schedules make sense from this year on. */
export const FIRST_YEAR = 2000;

/** `13:00` */
export const IsTimeOfDay = () => Matches(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How people write a telephone number, with spaces and the country's code. */
export const PHONE = /^[+()\d][\d ()-]{3,29}$/;

/** A rule by days that can be followed: `FREQ=WEEKLY;INTERVAL=2;BYDAY=WE`. */
export const IsRecurrence = () => ValidateBy({ name: 'isRecurrence', validator: { validate: isRecurrenceRule } });

/** A list of days that exist. */
export const AreDays = () => ValidateBy({ name: 'isDateString', validator: { validate: (value) => isRealDay(value, FIRST_YEAR) } }, { each: true });
