import { dayInHelsinki } from '@pirtti/kernel';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar year of an instant in Finland: a referral sent at 23.30 on New Year's Eve belongs to the old year. */
export const yearInHelsinki = (instant: Date): number => Number(dayInHelsinki(instant).slice(0, 4));

/** Whole calendar days between two instants, as people count them: the same day is 0, the next one 1. */
export const daysBetween = (from: Date, to: Date): number => Math.round((Date.parse(dayInHelsinki(to)) - Date.parse(dayInHelsinki(from))) / DAY_MS);
