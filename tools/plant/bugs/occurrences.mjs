const ACTIVITIES = 'services/activities/src/activities';
const ATTENDANCE = 'services/activities/src/attendance';
const SPECS = ['test', 'specs', 'services/activities/src'];
const E2E = ['test', 'real-parts', `${ACTIVITIES}/http/activity-status.e2e.spec.ts`];

/** Mistakes about when people meet, and who came. */
export const bugs = [
  {
    name: 'meeting-moves-with-its-identity',
    breaks: 'A meeting that is moved stays the meeting of the day for which it was planned, so that seats and attendance follow it.',
    changes: [{ file: `${ACTIVITIES}/domain/occurrences.ts`, from: 'endTime, note } = change;\n    return { date, ', to: 'endTime, note } = change;\n    return { date: meetsOn, ' }],
    caughtBy: SPECS,
    says: /keeps the identity of the day for which it was planned/,
  },
  {
    name: 'hours-counted-in-greenwich',
    breaks: 'The clock on the wall decides when a group meets, through summer time.',
    changes: [{ file: `${ACTIVITIES}/domain/schedule.ts`, from: 'toZonedDateTime(TIME_ZONE).epochMilliseconds', to: "toZonedDateTime('UTC').epochMilliseconds - 7_200_000" }],
    caughtBy: SPECS,
    says: /keeps the hour on the wall when summer time begins/,
  },
  {
    name: 'midsummer-is-a-working-day',
    breaks: 'Public holidays are those of the almanac.',
    changes: [{ file: 'libs/kernel/src/public-holidays.ts', from: 'midsummer - DAY_MS, midsummer, ', to: '' }],
    caughtBy: ['test', 'specs', 'libs/kernel/src'],
    says: /the public holidays of 2026 are those of the almanac/,
  },
  {
    name: 'paused-is-still-found',
    breaks: 'What is on a break is not offered.',
    changes: [{ file: 'services/activities/src/listings/storage/listings.ts', from: "if (activity.status !== 'published') {", to: "if (activity.status !== 'published' && activity.status !== 'paused') {" }, { file: `${ACTIVITIES}/storage/activity-search.ts`, from: ", status: 'published' })", to: ' })' }, { file: `${ACTIVITIES}/storage/occurrence-rows.ts`, from: "const rows = activity.status === 'published' ?", to: "const rows = activity.status === 'published' || activity.status === 'paused' ?" }],
    caughtBy: E2E,
    says: /is not found while it is paused/,
  },
  {
    name: 'whole-years-are-written-down',
    breaks: 'Publishing five years costs what publishing one costs.',
    changes: [{ file: `${ACTIVITIES}/storage/occurrence-rows.ts`, from: 'export const HORIZON_DAYS = 13 * 7;', to: 'export const HORIZON_DAYS = 1000 * 7;' }],
    caughtBy: E2E,
    says: /writes down a quarter of a year, whether it goes on for one year or for five/,
  },
  {
    name: 'later-sheet-overwrites-earlier',
    breaks: 'What somebody else has marked meanwhile is not overwritten unseen.',
    changes: [{ file: `${ATTENDANCE}/domain/mark-attendance.ts`, from: "if (command.basedOn !== undefined && (sheet", to: "if (command.basedOn === undefined && (sheet" }],
    caughtBy: SPECS,
    says: /does not overwrite what somebody else has marked meanwhile/,
  },
  {
    name: 'helper-publishes',
    breaks: 'A helper marks attendance and does nothing else.',
    changes: [{ file: `${ACTIVITIES}/http/activities.controller.ts`, from: "@NeedsRole('activity-publisher')", to: "@NeedsRole('activity-publisher', 'attendance-helper')" }],
    caughtBy: ['test', 'real-parts', ATTENDANCE],
    says: /can do nothing else/,
  },
  {
    name: 'name-ends-a-line-of-a-calendar',
    breaks: 'No text of an organiser ends a line of a calendar.',
    changes: [{ file: 'services/activities/src/calendars/http/write-calendar.ts', from: '{ cn: tidy(contact.name) }', to: '{ cn: contact.name }' }],
    caughtBy: SPECS,
    says: /lets no text of an organiser end a line/,
  },
  {
    name: 'drafts-renew-their-meetings',
    breaks: 'Saving a draft touches neither the rows of coming meetings nor lists.',
    changes: [{ file: `${ACTIVITIES}/storage/activity.store.ts`, from: "if (before?.status === 'published' || after.status === 'published') await", to: 'await' }],
    caughtBy: E2E,
    says: /a draft is saved again and again/,
  },
];
