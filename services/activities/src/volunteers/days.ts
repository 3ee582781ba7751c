import { Temporal } from 'temporal-polyfill';

export const addMonths = (day: string, months: number): string => Temporal.PlainDate.from(day).add({ months }).toString();

/** How many whole months lie between two days. */
export const wholeMonths = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'month' }).months;

export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
