import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { isPublicHoliday } from './public-holidays.js';

/** As the almanac has them. */
const MOVABLE: Readonly<Record<number, readonly string[]>> = {
  2026: ['04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31'],
  2027: ['03-26', '03-28', '03-29', '05-06', '05-16', '06-25', '06-26', '11-06'],
  2028: ['04-14', '04-16', '04-17', '05-25', '06-04', '06-23', '06-24', '11-04'],
  2029: ['03-30', '04-01', '04-02', '05-10', '05-20', '06-22', '06-23', '11-03'],
  2030: ['04-19', '04-21', '04-22', '05-30', '06-09', '06-21', '06-22', '11-02'],
};
const FIXED = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'];

it.each(Object.entries(MOVABLE))('the public holidays of %s are those of the almanac, and no other day is one', (year, movable) => {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(`${year}-01-01`); day.year === Number(year); day = day.add({ days: 1 })) days.push(day.toString());
  expect(days.filter(isPublicHoliday)).toEqual([...movable, ...FIXED].map((day) => `${year}-${day}`).sort());
});
