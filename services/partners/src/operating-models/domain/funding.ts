import { Temporal } from 'temporal-polyfill';

/** So long beforehand it is decided what becomes of a model when its money ends. */
const MONTHS_BEFORE = 12;

/** The first and the last day on which funding may end that ends soon. */
export const endingSoon = (today: string): readonly [from: string, to: string] => [today, Temporal.PlainDate.from(today).add({ months: MONTHS_BEFORE }).toString()];
