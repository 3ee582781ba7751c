import { Matches } from 'class-validator';

/** Schedules make sense from this year on. */
export const FIRST_YEAR = 2000;

/** `13:00` */
export const IsTimeOfDay = () => Matches(/^([01]\d|2[0-3]):[0-5]\d$/);
