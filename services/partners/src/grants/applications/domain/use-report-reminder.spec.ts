import { expect, it } from 'vitest';
import { granted, paid, reported, submitted, supplementAsked } from './application.examples.js';
import { applicantAwaitedBy } from './application.js';
import { useReportReminder } from './use-report-reminder.js';

const on = (day: string) => new Date(`${day}T10:00:00Z`);
const DUE = { useReportDueOn: '2028-03-31' };

it('the use is asked after from thirty days before its day on, and is late the day after', () => {
  expect(useReportReminder(paid(DUE), on('2028-02-29'))).toBeUndefined();
  expect(useReportReminder(paid(DUE), on('2028-03-01'))).toBe('use-report-due');
  expect(useReportReminder(paid(DUE), on('2028-03-31'))).toBe('use-report-due');
  expect(useReportReminder(paid(DUE), on('2028-04-01'))).toBe('use-report-late');
});

it('not before the money has been paid, nor once it has been told', () => {
  expect(useReportReminder(granted(), on('2028-04-01'))).toBeUndefined();
  expect(useReportReminder(reported(), on('2028-04-01'))).toBeUndefined();
});

it('the applicant is awaited by the day of a request, then by the day of the report, and otherwise by none', () => {
  expect([supplementAsked('2027-02-10'), paid(DUE)].map(applicantAwaitedBy)).toEqual(['2027-02-10', '2028-03-31']);
  expect([submitted(), granted(), reported()].map(applicantAwaitedBy)).toEqual([null, null, null]);
});
