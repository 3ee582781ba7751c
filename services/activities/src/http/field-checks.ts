import { Matches } from 'class-validator';

/** Schedules make sense from this year on. */
export const FIRST_YEAR = 2000;

/** `13:00` */
export const IsTimeOfDay = () => Matches(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How people write a telephone number, with spaces and the country's code. */
export const PHONE = /^[+()\d][\d ()-]{3,29}$/;
