import { expect, it } from 'vitest';
import { firstWorkingDayFrom, isPublicHoliday } from './public-holidays.js';

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
  for (const day = new Date(`${year}-01-01`); day.getUTCFullYear() === Number(year); day.setUTCDate(day.getUTCDate() + 1)) days.push(day.toISOString().slice(0, 10));
  expect(days.filter(isPublicHoliday)).toEqual([...movable, ...FIXED].map((day) => `${year}-${day}`).sort());
});

it('from weekends and feasts the first working day is the next one on which offices are open', () => {
  const moved = { '2027-02-27': '2027-03-01', '2027-03-26': '2027-03-30', '2027-05-06': '2027-05-07', '2027-06-25': '2027-06-28', '2026-12-24': '2026-12-28', '2027-01-06': '2027-01-07', '2028-04-14': '2028-04-18', '2027-12-06': '2027-12-07', '2027-03-11': '2027-03-11' };
  expect(Object.fromEntries(Object.keys(moved).map((day) => [day, firstWorkingDayFrom(day)]))).toEqual(moved);
});
